package oncall.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import oncall.files.DirectorySource;
import oncall.git.Checkout;
import oncall.keys.ScalarSyntax;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.schedule.Moment;
import oncall.text.FileSource;
import oncall.text.Quote;
import oncall.text.Suggestion;
import oncall.text.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/**
 * The parsed command line, with typed values.
 *
 * @param root the options before the command's name
 * @param command the command's options and arguments
 * @param given the plan's directory as it was given, or null
 * @param teams all the teams for which the command runs, if there may be several; otherwise null
 */
record Arguments(
        ParseResult root,
        ParseResult command,
        Session session,
        @Nullable String given,
        @Nullable Teams teams) {

    static final List<String> COLOURS = List.of("auto", "always", "never");

    /** The value of an option of the command, or null if it was not given. */
    @Nullable
    String text(String option) {
        return command.matchedOptionValue(option, null);
    }

    /** The values of an option in the order given; empty if it was not given. */
    List<String> texts(String option) {
        return has(option) ? command.matchedOption(option).originalStringValues() : List.of();
    }

    /** Whether an option that was given may be given several times. */
    boolean isRepeatable(String option) {
        return command.matchedOption(option).isMultiValue();
    }

    /** Whether an option of the command was given. */
    boolean has(String option) {
        return command.hasMatchedOption(option);
    }

    /** An argument of the command, counted from 0; empty if it was not given. */
    String argument(int index) {
        return command.matchedPositionalValue(index, "");
    }

    /** The number of weeks that the user gives, or {@code absent} if none was given. */
    int weeks(int absent) {
        String given = text(Options.WEEKS);
        int number = given == null ? absent : ScalarSyntax.number(given);
        if (number < 1 || number > Options.MOST_WEEKS) {
            throw new UsageException(Options.WEEKS + ": " + Quote.of(String.valueOf(given))
                    + " is not a whole number from 1 to " + Options.MOST_WEEKS);
        }
        return number;
    }

    /** The date that an option gives, or null if it was not given. */
    @Nullable
    LocalDate date(String option) {
        String given = text(option);
        return given == null ? null : date(option, given);
    }

    /** The date that a required argument gives. */
    LocalDate date(int index, String label) {
        return date(label, argument(index));
    }

    private static LocalDate date(String option, String given) {
        LocalDate date = ScalarSyntax.date(given);
        if (date == null) {
            throw new UsageException(option + ": " + Quote.of(given)
                    + " is not a date from 2000-01-01 to 2199-12-31; write it as YYYY-MM-DD, such as 2026-12-24");
        }
        return date;
    }

    /** When to use colour. The option may come before or after the command's name. */
    String colour() {
        String given = either(Options.COLOR);
        return given == null ? COLOURS.get(0) : checked(Options.COLOR, given, COLOURS);
    }

    /** The working directory, without links. */
    Path here() throws IOException {
        return session.directory().toRealPath();
    }

    /** The content of a file that the user names, as far as files may be large; one byte more if it is larger. */
    byte[] bytes(String option, String given) throws IOException {
        try {
            Path file = here().resolve(given);
            if (Files.exists(file) && !Files.isDirectory(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    return in.readNBytes(FileSource.LARGEST + 1);
                }
            }
        } catch (InvalidPathException e) {
            // There cannot be such a file.
        }
        throw new UsageException(option + ": there is no file " + Quote.of(given));
    }

    /** The git checkout that may contain the plan. */
    Checkout checkout() throws IOException {
        return new Checkout(directory(), session.environment());
    }

    /** The plan's files at a git revision. A problem with git has its own message, which needs no introduction. */
    FileSource files(String revision) throws IOException {
        try {
            return checkout().at(revision);
        } catch (IOException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** The plan's directory as it was given, to put before the names of files in it. */
    String directoryPrefix() {
        if (given == null) {
            return "";
        }
        return given.endsWith("/") ? given : given + "/";
    }

    /** The plan's directory, without links. */
    Path directory() throws IOException {
        if (given == null) {
            return here();
        }
        try {
            Path directory = session.directory().resolve(given);
            if (Files.isDirectory(directory)) {
                return directory.toRealPath();
            }
        } catch (InvalidPathException e) {
            throw new UsageException(Options.DIRECTORY + ": " + Quote.of(given) + " cannot be a directory's name");
        }
        throw new UsageException(Options.DIRECTORY + ": there is no directory " + Quote.of(given));
    }

    /** The path of the plan's directory from the repository's root, to put before files' names; empty for one team. */
    String prefix() throws IOException {
        return teams == null ? "" : checkout().prefix(here());
    }

    /** The plan once for each rotation, with that rotation alone; only the one that the user asks for, if any. */
    List<Plan> rotations(Plan plan) {
        String id = text(Options.ROTATION);
        List<Plan> all = plan.byRotation();
        return id == null
                ? all
                : List.of(item(
                        id,
                        all,
                        one -> one.rotation().id(),
                        Options.ROTATION + ": unknown rotation ",
                        "the plan has "));
    }

    /** The day that counts as today, in the team's zone. */
    LocalDate today(Plan plan) {
        return now(plan.byRotation().get(0)).today();
    }

    /**
     * The moment that counts as now.
     *
     * @param plan a plan with one rotation, on which the on-call day depends
     */
    Moment now(Plan plan) {
        return givenTime().now(plan, session.clock());
    }

    /** When the plan's files were last changed: the instant that {@code --at} gives, the last commit, or the files' time. */
    Instant stamp(Plan plan) throws IOException {
        Instant given = givenTime().instant(plan.byRotation().get(0));
        Instant changed = given != null ? given : checkout().lastCommit();
        return changed != null ? changed : new DirectorySource(directory()).lastModified("");
    }

    private GivenTime givenTime() {
        return new GivenTime(date(Options.TODAY), text(Options.AT));
    }

    private @Nullable String either(String option) {
        String after = command.matchedOptionValue(option, null);
        return after != null ? after : root.matchedOptionValue(option, null);
    }

    /** Returns the value if the option allows it. */
    static String checked(String option, String given, List<String> values) {
        if (values.contains(given)) {
            return given;
        }
        throw new UsageException(option + ": unknown value " + Quote.of(given) + "; "
                + Suggestion.hintOrList(given, "choose from ", values));
    }

    /** The pipeline with the id. Finding it loads no lambda. */
    static Pipeline pipeline(String id, Plan plan) {
        for (Pipeline pipeline : plan.pipelines()) {
            if (pipeline.id().equals(id)) {
                return pipeline;
            }
        }
        return item(id, plan.pipelines(), Pipeline::id, "unknown pipeline ", "the plan has ");
    }

    /**
     * The item with the id.
     *
     * @param unknown the start of the message for an unknown id
     * @param has the words before the list of known ids
     */
    static <T> T item(String id, List<T> items, Function<T, String> idOf, String unknown, String has) {
        List<String> ids = items.stream().map(idOf).toList();
        if (ids.contains(id)) {
            return items.get(ids.indexOf(id));
        }
        throw new UsageException(
                unknown + Quote.of(id) + "; " + (ids.isEmpty() ? has + "none" : Suggestion.hintOrList(id, has, ids)));
    }
}
