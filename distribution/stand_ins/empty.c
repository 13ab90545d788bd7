/* Stands for a library of which nothing is used, although the name is on the list of what must be loaded. */
typedef int nothing_at_all;
