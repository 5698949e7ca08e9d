// Puts the page into its place and listens to the address bar.
import { mount } from "svelte";
import App from "./App.svelte";
import { here } from "./state/here.svelte.js";
import "./style/base.css";
import "./style/parts.css";
import "./style/views.css";

here.listen();
mount(App, { target: document.getElementById("page")! });
