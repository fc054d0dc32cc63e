package oncall.cli;

import java.io.IOException;
import java.util.List;
import oncall.report.rules.RulesReport;
import oncall.text.Quote;
import oncall.text.Suggestion;
import oncall.text.UsageException;
import oncall.validate.Rules;
import oncall.validate.rule.RuleInfo;
import picocli.CommandLine.Model.CommandSpec;

/** {@code oncall rules}: what validate checks, and why. */
final class RulesCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Options.command(
                        "Lists the rules of validate; with an id, explains one with a wrong and a right example.",
                        "  oncall rules",
                        "  oncall rules unknown-engineer",
                        "  oncall rules --format markdown > rules.md")
                .addPositional(Options.argument(
                        "ID", false, "The rule to explain: the id that findings show in brackets.", Candidates.RULES))
                .addOption(Options.format(RulesReport.FORMATS));
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        String id = arguments.argument(0);
        if (!id.isEmpty() && !Rules.has(id)) {
            String near = Suggestion.hint(id, Rules.ids());
            throw new UsageException(
                    "unknown rule " + Quote.of(id) + "; " + (near != null ? near : "'oncall rules' lists them"));
        }
        // In alphabetical order, in which people look one up.
        List<RuleInfo> rules =
                id.isEmpty() ? Rules.ids().stream().sorted().map(Rules::info).toList() : List.of(Rules.info(id));
        new Output(arguments, RulesReport.FORMATS).print(new RulesReport(rules, !id.isEmpty()));
        return ExitCode.FINE;
    }
}
