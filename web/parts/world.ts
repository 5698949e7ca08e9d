// How large the map is drawn, in its own units.
export const WIDTH = 1000;
export const HEIGHT = 500;
