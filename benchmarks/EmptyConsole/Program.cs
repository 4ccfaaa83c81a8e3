// Nothing: what is left is what the runtime itself takes to start and end.
return;
