package oncall.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import oncall.text.Quote;
import oncall.text.Suggestion;
import picocli.CommandLine.Model.CommandSpec;

/** {@code oncall schema}: the JSON Schema of a file, for editors. */
final class SchemaCommand implements Command {

    private static final List<String> FILES = List.of("team", "pipelines", "holidays");

    @Override
    public String name() {
        return "schema";
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                        name(),
                        "Writes the JSON Schema of a file, with which editors complete, explain and check it.",
                        "  oncall schema team > .oncall/team.schema.json",
                        "",
                        "Then let the first line of team.yaml be",
                        "  # yaml-language-server: $schema=.oncall/team.schema.json")
                .addPositional(Options.argument("FILE", "team, pipelines or holidays."));
    }

    @Override
    public ExitCode run(Arguments arguments, Output output) throws IOException {
        String file = arguments.argument();
        if (!FILES.contains(file)) {
            String near = Suggestion.hint(withoutEnding(file), FILES);
            throw new UsageException("unknown file " + Quote.of(file) + "; "
                    + (near != null ? near : "choose from " + String.join(", ", FILES)));
        }
        String resource = "/schema/" + file + ".schema.json";
        try (InputStream in = Objects.requireNonNull(SchemaCommand.class.getResourceAsStream(resource), resource)) {
            output.print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return ExitCode.FINE;
    }

    /** {@code team} of {@code plan/team.yaml}. */
    private static String withoutEnding(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
