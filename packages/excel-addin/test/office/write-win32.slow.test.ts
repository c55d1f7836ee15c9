import { fixedFigures } from "./fixed-figures.js";
import { startClient } from "./harness.js";
import { writingBlocks } from "./writing-blocks.js";
import { pointing } from "./pointing.js";
import { switchedScenario } from "./switched-scenario.js";
import { typedMeanwhile } from "./typed-meanwhile.js";
import { writing } from "./writing.js";

const open = startClient("win32");
writing(open);
writingBlocks(open);
fixedFigures(open);
pointing(open);
switchedScenario(open);
typedMeanwhile(open);
