package oncall.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import oncall.keys.FileBlock;
import oncall.keys.JsonSchema;
import oncall.plan.PlanKeys;
import oncall.render.Json;
import oncall.text.Quote;
import oncall.text.Suggestion;
import picocli.CommandLine.Model.CommandSpec;

/** {@code oncall schema}: the JSON Schema of a file, for editors. */
final class SchemaCommand implements Command {

    @Override
    public String name() {
        return "schema";
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                        name(),
                        "Writes the JSON Schema of a file, which lets editors complete, explain and check it.",
                        "  oncall schema team > .oncall/team.schema.json",
                        "",
                        "Then begin team.yaml with this line:",
                        "  # yaml-language-server: $schema=.oncall/team.schema.json")
                .addPositional(Options.argument("FILE", "team, pipelines or holidays."));
    }

    @Override
    public ExitCode run(Arguments arguments, Output output) throws IOException {
        String name = arguments.argument();
        List<String> names = new ArrayList<>();
        for (FileBlock<?> file : PlanKeys.FILES) {
            names.add(withoutEnding(file.name()));
        }
        if (!names.contains(name)) {
            String near = Suggestion.hint(withoutEnding(name), names);
            throw new UsageException("unknown file " + Quote.of(name) + "; "
                    + (near != null ? near : "choose from " + String.join(", ", names)));
        }
        output.print(Json.render(JsonSchema.of(PlanKeys.FILES.get(names.indexOf(name)))));
        return ExitCode.FINE;
    }

    /** The name without folder and ending: {@code team} for {@code plan/team.yaml}. */
    private static String withoutEnding(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
