package oncall.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import oncall.files.DirectorySource;
import oncall.keys.ScalarSyntax;
import oncall.plan.EngineerSpec;
import oncall.plan.PipelineFileSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.PlanReader;
import oncall.plan.PlanSpec;
import oncall.plan.RotationSpec;
import oncall.plan.TeamSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.validate.Rules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Completes a command line: finds what its last word can be. Everything comes from the options and arguments that
 * commands declare, and from the files of the plan.
 */
final class Completion {

    /** What the labels of values mean in all commands. */
    private static final Map<String, Candidates> BY_LABEL =
            Map.of("ENGINEER", Candidates.ENGINEERS, "DIR", Candidates.DIRECTORIES, "FILE", Candidates.FILES);

    private final Session session;
    private final Map<String, String> found = new LinkedHashMap<>();
    private CommandSpec command;
    private @Nullable OptionSpec open;
    private @Nullable Candidates files;
    private String directory = "";
    private boolean isAfterOptions;
    private int position;

    private Completion(CommandSpec root, Session session) {
        this.command = root;
        this.session = session;
    }

    /**
     * What the last of some words can be.
     *
     * @param found words with descriptions, which may be empty
     * @param files what the shell completes itself, {@code FILES} or {@code DIRECTORIES}; or null
     */
    record Result(Map<String, String> found, @Nullable Candidates files) {}

    /**
     * Completes the last word.
     *
     * @param root the program with all its commands
     * @param words the words after the program's name; the last one may be empty
     */
    static Result complete(CommandSpec root, List<String> words, Session session) {
        Completion completion = new Completion(root, session);
        for (int i = 0; i < words.size() - 1; i++) {
            completion.read(words.get(i));
        }
        completion.add(words.isEmpty() ? "" : words.get(words.size() - 1));
        return new Result(completion.found, completion.files);
    }

    /** Reads a word before the last. Bash makes three words of {@code --option=value}. */
    private void read(String word) {
        if (word.equals("=")) {
            return;
        }
        if (open != null) {
            if (isDirectory(open)) {
                directory = word;
            }
            open = null;
        } else if (word.equals("--")) {
            isAfterOptions = true;
        } else if (!isAfterOptions && word.startsWith("-")) {
            int value = word.indexOf('=');
            OptionSpec option = option(value < 0 ? word : word.substring(0, value));
            if (option != null && isDirectory(option) && value > 0) {
                directory = word.substring(value + 1);
            }
            open = option != null && option.arity().max() > 0 && value < 0 ? option : null;
        } else if (!command.subcommands().isEmpty()) {
            CommandLine named = command.subcommands().get(word);
            command = named == null ? CommandSpec.create() : named.getCommandSpec();
        } else {
            position++;
        }
    }

    private static boolean isDirectory(OptionSpec option) {
        return option.longestName().equals(Options.DIRECTORY);
    }

    private @Nullable OptionSpec option(String name) {
        return command.findOption(name);
    }

    private void add(String last) {
        String word = last.equals("=") ? "" : last;
        int value = word.startsWith("-") ? word.indexOf('=') : -1;
        OptionSpec option = value < 0 ? open : option(word.substring(0, value));
        if (option != null) {
            addValues(option, word.substring(0, value + 1), word);
        } else if (word.startsWith("-") && !isAfterOptions) {
            for (OptionSpec each : command.options()) {
                add(each.longestName(), each.description(), word);
            }
        } else if (!command.subcommands().isEmpty()) {
            for (CommandLine each : command.subcommands().values()) {
                CommandSpec spec = each.getCommandSpec();
                add(spec.name(), spec.usageMessage().description(), word);
            }
        } else {
            for (PositionalParamSpec each : command.positionalParameters()) {
                if (each.index().contains(position)) {
                    addValues(each, "", word);
                }
            }
        }
    }

    /** @param prefix what is before the value in the same word */
    private void addValues(ArgSpec argument, String prefix, String word) {
        Iterable<String> candidates = argument.completionCandidates();
        if (candidates == null) {
            candidates = BY_LABEL.get(argument.paramLabel());
        }
        if (candidates == Candidates.FILES || candidates == Candidates.DIRECTORIES) {
            files = (Candidates) candidates;
        } else if (candidates instanceof Candidates of) {
            values(of).forEach((value, description) -> add(prefix + value, new String[] {description}, word));
        } else if (candidates != null) {
            for (String value : candidates) {
                add(prefix + value, new String[0], word);
            }
        }
    }

    /** Adds a word if it begins as the last one does, with the first sentence of its description. */
    private void add(String word, String[] description, String last) {
        if (word.startsWith(last)) {
            String text = description.length == 0 ? "" : description[0];
            int end = text.indexOf(". ");
            found.put(word, end < 0 ? text : text.substring(0, end + 1));
        }
    }

    private Map<String, String> values(Candidates candidates) {
        Map<String, String> values = new LinkedHashMap<>();
        switch (candidates) {
            case RULES -> {
                values = new TreeMap<>();
                for (String id : Rules.ids()) {
                    values.put(id, Rules.info(id).summary());
                }
            }
            case ZONES -> {
                values = new TreeMap<>();
                for (String zone : ZoneId.getAvailableZoneIds()) {
                    values.put(zone, "");
                }
            }
            default -> addIds(candidates, values);
        }
        return values;
    }

    /** Adds ids in the plan. If there is no plan, or it cannot be read, there are none. */
    private void addIds(Candidates candidates, Map<String, String> values) {
        PlanSpec plan;
        try {
            boolean isAtHome =
                    directory.startsWith("~/") && session.environment().get("HOME") != null;
            String path = isAtHome ? session.environment().get("HOME") + directory.substring(1) : directory;
            Path root =
                    session.directory().resolve(Objects.requireNonNull(path)).toRealPath();
            plan = PlanReader.read(new DirectorySource(root), new Diagnostics());
        } catch (IOException | RuntimeException e) {
            return;
        }
        if (candidates == Candidates.PIPELINES) {
            for (PipelineFileSpec file : plan.pipelineFiles()) {
                for (PipelineSpec pipeline : file.pipelines()) {
                    add(pipeline.get(PipelineSpec.ID), pipeline.get(PipelineSpec.NAME), values);
                }
            }
        } else if (plan.team() != null && candidates == Candidates.ENGINEERS) {
            for (EngineerSpec engineer : plan.team().list(TeamSpec.ENGINEERS)) {
                add(engineer.get(EngineerSpec.ID), engineer.get(EngineerSpec.NAME), values);
            }
        } else if (plan.team() != null) {
            for (RotationSpec rotation : plan.team().rotations()) {
                add(rotation.get(RotationSpec.ID), rotation.get(RotationSpec.NAME), values);
            }
        }
    }

    private static void add(@Nullable Located<String> id, @Nullable Located<String> name, Map<String, String> values) {
        if (id != null && ScalarSyntax.isId(id.value())) {
            values.put(id.value(), name == null ? "" : name.value());
        }
    }
}
