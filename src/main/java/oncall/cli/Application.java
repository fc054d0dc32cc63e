package oncall.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import oncall.files.UnusablePathException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program: finds the command that the arguments name, runs it, and reports what goes wrong. */
public final class Application {

    /** The list of commands. A new command is one class and one line here. */
    private static final List<Command> COMMANDS = List.of(
            new ScheduleCommand(),
            new FairnessCommand(),
            new ValidateCommand(),
            new RulesCommand(),
            new RunbookCommand(),
            new PlanCommand(),
            new OwnersCommand(),
            new SchemaCommand());

    private static final String VERSION = "--version";

    private final Session session;

    private Application(Session session) {
        this.session = session;
    }

    /** Runs one command line, and prints what goes wrong. */
    public static ExitCode run(String[] args, Session session) {
        Application application = new Application(session);
        try {
            return application.run(args);
        } catch (UsageException e) {
            return application.fail(e.problem());
        } catch (UnusablePathException e) {
            return application.fail(String.valueOf(e.getMessage()));
        } catch (UncheckedIOException | IOException e) {
            return Session.isReaderGone(e)
                    ? ExitCode.FINE
                    : application.fail("cannot read or write: " + e.getMessage());
        } catch (StackOverflowError | OutOfMemoryError e) {
            return application.fail("the files are too large for the memory that Java has;"
                    + " set ONCALL_JAVA_OPTIONS=-Xmx4g to give it 4 GB");
        } catch (RuntimeException e) {
            return application.fail("something is wrong with oncall itself, not with your files: " + e);
        }
    }

    private ExitCode run(String[] args) throws IOException {
        CommandLine line = commandLine(args);
        ParseResult root;
        try {
            root = line.parseArgs(args);
        } catch (ParameterException e) {
            throw wrong(
                    new UsageMessages(names(), session.directory()).explain(e),
                    e.getCommandLine().getCommandSpec());
        }
        ParseResult named = root.hasSubcommand() ? root.subcommand() : root;
        refuseValuesOfFlags(args, named);
        if (named.isUsageHelpRequested() || root.isUsageHelpRequested()) {
            session.print(named.commandSpec().commandLine().getUsageMessage(Ansi.OFF));
            return ExitCode.FINE;
        }
        if (root.hasMatchedOption(VERSION)) {
            session.print("oncall " + session.version() + "\n");
            return ExitCode.FINE;
        }
        if (named == root) {
            session.printError(root.commandSpec().commandLine().getUsageMessage(Ansi.OFF));
            return ExitCode.FAILED;
        }
        Command command = COMMANDS.get(names().indexOf(named.commandSpec().name()));
        Arguments arguments = new Arguments(root, named, session);
        return command.run(arguments, new Output(arguments, command.formats(arguments), session));
    }

    private static UsageException wrong(String problem, CommandSpec spec) {
        return new UsageException(problem + "\nTry '" + spec.qualifiedName() + " --help'.");
    }

    /** Refuses {@code --strict=false}, which picocli reads as {@code --strict}. */
    private static void refuseValuesOfFlags(String[] args, ParseResult named) {
        for (OptionSpec option : named.matchedOptions()) {
            for (String argument : args) {
                if (option.arity().max() == 0 && argument.startsWith(option.longestName() + "=")) {
                    throw wrong(UsageMessages.takesNoValue(option), named.commandSpec());
                }
            }
        }
    }

    /** Every argument is read as text. Looking up converters for other types takes 3 ms on JDK 17. */
    private static void skipConverters() {
        System.setProperty("picocli.converters.excludes", ".*");
    }

    /**
     * The command line with the commands that the arguments mention, or with all if they mention none, for help and
     * suggestions.
     */
    private CommandLine commandLine(String[] args) {
        CommandSpec root = Options.withCommon(Options.command(
                "oncall",
                "Keeps a data team's on-call plan as code: checks it, and prints schedules and runbooks from it.",
                "  oncall schedule --weeks 12",
                "  oncall validate",
                "  oncall runbook aggregate-profit > runbook.md"));
        root.addOption(
                OptionSpec.builder(VERSION).description("Show the version.").build());
        root.usageMessage().commandListHeading("%nCommands:%n").synopsisSubcommandLabel("COMMAND");
        skipConverters();
        List<Command> mentioned = mentioned(args);
        for (Command command : mentioned.isEmpty() ? COMMANDS : mentioned) {
            root.addSubcommand(command.name(), Options.withCommon(command.spec()));
        }
        return new CommandLine(root, NoFactory.INSTANCE)
                .setExpandAtFiles(false)
                .setAllowSubcommandsAsOptionParameters(true)
                .setInterpolateVariables(false)
                .setUsageHelpWidth(Math.max(60, Math.min(session.columns(), 100)))
                .setUsageHelpLongOptionsMaxWidth(30);
    }

    /**
     * The commands that the arguments mention. The word after {@code -C} is none: a directory may have the name of a
     * command.
     */
    private static List<Command> mentioned(String[] args) {
        List<Command> mentioned = new ArrayList<>();
        for (Command command : COMMANDS) {
            for (int i = 0; i < args.length; i++) {
                if (args[i].equals(command.name())
                        && !(i > 0 && args[i - 1].equals(Options.DIRECTORY))
                        && !mentioned.contains(command)) {
                    mentioned.add(command);
                }
            }
        }
        return mentioned;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Command command : COMMANDS) {
            names.add(command.name());
        }
        return names;
    }

    private ExitCode fail(String message) {
        try {
            for (String line : message.split("\n", -1)) {
                session.printNote(line);
            }
        } catch (UncheckedIOException e) {
            return ExitCode.FAILED; // Nobody reads standard error.
        }
        return ExitCode.FAILED;
    }
}
