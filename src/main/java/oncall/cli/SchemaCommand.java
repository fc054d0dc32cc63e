package oncall.cli;

import java.io.IOException;
import java.util.List;
import oncall.keys.Block;
import oncall.keys.JsonSchema;
import oncall.plan.PlanReader;
import oncall.report.DataReport;
import oncall.report.Format;
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
                .addPositional(Options.argument(
                        "FILE", true, "team, pipelines or holidays.", List.of("team", "pipelines", "holidays")));
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        Block<?> file = Arguments.item(
                arguments.argument(0), PlanReader.FILES, Block::fileName, "unknown file ", "choose from ");
        new Output(arguments, List.of(Format.JSON)).print(new DataReport(JsonSchema.of(file)));
        return ExitCode.FINE;
    }
}
