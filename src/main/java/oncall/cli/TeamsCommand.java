package oncall.cli;

/** A command that can be run for several teams, one after the other. */
interface TeamsCommand extends Command {}
