// webpack takes style sheets out of the script; there is nothing in them to import.
declare module "*.css";
