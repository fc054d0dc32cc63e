package oncall.cli;

import java.io.IOException;
import java.util.List;
import oncall.keys.JsonSchema;
import oncall.plan.PlanReader;
import oncall.render.Json;
import oncall.text.Quote;
import oncall.text.Suggestion;
import picocli.CommandLine.Model.CommandSpec;

/** {@code oncall schema}: the JSON Schema of a file, for editors. */
final class SchemaCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Options.command(
                        "Writes the JSON Schema of a file, which lets editors complete, explain and check it.",
                        "  oncall schema team > team.schema.json",
                        "",
                        "Then begin team.yaml with this line:",
                        "  # yaml-language-server: $schema=team.schema.json")
                .addPositional(Options.argument("FILE", true, "team, pipelines or holidays."));
    }

    @Override
    public ExitCode run(Arguments arguments, Output output) throws IOException {
        String given = arguments.argument();
        List<String> names = PlanReader.FILES.stream()
                .map(file -> withoutEnding(file.name()))
                .toList();
        if (!names.contains(given)) {
            throw new UsageException("unknown file " + Quote.of(given) + "; "
                    + Suggestion.hintOrList(withoutEnding(given), "choose from ", names));
        }
        arguments.session().print(Json.render(JsonSchema.of(PlanReader.FILES.get(names.indexOf(given)))));
        return ExitCode.FINE;
    }

    /** The name without folder and ending: {@code team} for {@code plan/team.yaml}. */
    private static String withoutEnding(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
