// What the view in sight tells the head: the day it shows where the address names none.
class Shown {
  day = $state<string | null>(null);
}

export const shown = new Shown();
