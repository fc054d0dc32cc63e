package oncall.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import oncall.text.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program: finds the command that the arguments name, runs it, and reports what goes wrong. */
public final class Application {

    private static final String COMPLETION = "completion";

    /** The list of commands. A new command is one class and one line here. */
    private static final Map<String, Command> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("init", new InitCommand());
        COMMANDS.put("who", new WhoCommand());
        COMMANDS.put("schedule", new ScheduleCommand());
        COMMANDS.put("fairness", new FairnessCommand());
        COMMANDS.put("publish", new PublishCommand());
        COMMANDS.put("diff", new DiffCommand());
        COMMANDS.put("swap", new SwapCommand());
        COMMANDS.put("cover", new CoverCommand());
        COMMANDS.put("away", new AwayCommand());
        COMMANDS.put("import", new ImportCommand());
        COMMANDS.put("handoff", new HandoffCommand());
        COMMANDS.put("validate", new ValidateCommand());
        COMMANDS.put("rules", new RulesCommand());
        COMMANDS.put("runbook", new RunbookCommand());
        COMMANDS.put("plan", new PlanCommand());
        COMMANDS.put("site", new SiteCommand());
        COMMANDS.put("owners", new OwnersCommand());
        COMMANDS.put("holidays", new HolidaysCommand());
        COMMANDS.put("export", new ExportCommand());
        COMMANDS.put("schema", new SchemaCommand());
        COMMANDS.put(COMPLETION, new CompletionCommand());
    }

    private static final String VERSION = "--version";

    private final Session session;

    Application(Session session) {
        this.session = session;
    }

    /** Runs one command line, and prints what goes wrong. */
    public static ExitCode run(String[] args, Session session) {
        Application application = new Application(session);
        try {
            return application.run(args);
        } catch (UsageException e) {
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
                    new UsageMessages(List.copyOf(COMMANDS.keySet()), session.directory()).explain(e),
                    e.getCommandLine().getCommandSpec());
        }
        ParseResult named = root.hasSubcommand() ? root.subcommand() : root;
        refuseValuesOfFlags(args, named);
        if (named.isUsageHelpRequested() || root.isUsageHelpRequested()) {
            session.print(named.commandSpec().commandLine().getUsageMessage(Ansi.OFF));
            return ExitCode.FINE;
        }
        if (root.hasMatchedOption(VERSION)) {
            session.print(Installation.describe(session.version()));
            return ExitCode.FINE;
        }
        if (named == root) {
            session.printError(root.commandSpec().commandLine().getUsageMessage(Ansi.OFF));
            return ExitCode.FAILED;
        }
        Command command =
                Objects.requireNonNull(COMMANDS.get(named.commandSpec().name()));
        OptionSpec option = named.hasMatchedOption(Options.DIRECTORY)
                ? named.matchedOption(Options.DIRECTORY)
                : root.matchedOption(Options.DIRECTORY);
        List<String> given = option == null ? List.of() : option.originalStringValues();
        if (given.size() <= 1 && !TeamDirectories.isSeveral(given)) {
            return command.run(new Arguments(root, named, session, given.isEmpty() ? null : given.get(0), null));
        }
        if (!(command instanceof TeamsCommand)) {
            throw wrong(
                    "'" + named.commandSpec().name() + "' works on one team; name one directory with "
                            + Options.DIRECTORY,
                    named.commandSpec());
        }
        return run(command, root, named, new Teams(TeamDirectories.find(given, session.directory())));
    }

    /** Runs the command for each team. What one team does not know, such as an id, is fine if another does. */
    private ExitCode run(Command command, ParseResult root, ParseResult named, Teams teams) throws IOException {
        ExitCode worst = ExitCode.FINE;
        UsageException problem = null;
        for (String directory : teams.directories()) {
            try {
                ExitCode exit = command.run(new Arguments(root, named, session, directory, teams));
                worst = exit.number() > worst.number() ? exit : worst;
            } catch (UsageException e) {
                problem = problem == null ? e : problem;
            }
        }
        if (!teams.print() && problem != null) {
            throw problem;
        }
        return worst;
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

    /**
     * The command line with the commands that the arguments mention, or with all if they mention none, for help and
     * suggestions.
     */
    CommandLine commandLine(String[] args) {
        CommandSpec root = Options.withCommon(
                Options.command(
                                "Keeps a data team's on-call plan as code: checks it, and prints schedules and runbooks from it.",
                                "  oncall schedule --weeks 12",
                                "  oncall validate",
                                "  oncall runbook aggregate-profit > runbook.md")
                        .name("oncall"),
                true);
        root.addOption(OptionSpec.builder(VERSION)
                .description("Show the version, its revision and the Java that runs it.")
                .build());
        root.usageMessage().commandListHeading("%nCommands:%n").synopsisSubcommandLabel("COMMAND");
        Set<String> mentioned = mentioned(args);
        for (Map.Entry<String, Command> command : COMMANDS.entrySet()) {
            String name = command.getKey();
            if (mentioned.isEmpty() || mentioned.contains(name) || mentioned.contains(COMPLETION)) {
                root.addSubcommand(
                        name,
                        Options.withCommon(
                                command.getValue().spec().name(name), command.getValue() instanceof TeamsCommand));
            }
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
    private static Set<String> mentioned(String[] args) {
        Set<String> mentioned = new HashSet<>();
        for (int i = 0; i < args.length; i++) {
            if (COMMANDS.containsKey(args[i]) && !(i > 0 && args[i - 1].equals(Options.DIRECTORY))) {
                mentioned.add(args[i]);
            }
        }
        return mentioned;
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
