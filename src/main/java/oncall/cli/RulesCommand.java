package oncall.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import oncall.render.Document;
import oncall.render.Json;
import oncall.render.markdown.Markdown;
import oncall.render.terminal.TerminalText;
import oncall.report.rules.RulesData;
import oncall.report.rules.RulesReport;
import oncall.text.Quote;
import oncall.text.Suggestion;
import oncall.validate.Rules;
import oncall.validate.rule.RuleInfo;
import picocli.CommandLine.Model.CommandSpec;

/** {@code oncall rules}: what validate looks for, and why. */
final class RulesCommand implements Command {

    private static final List<String> FORMATS = List.of("table", "markdown", "json");

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                        name(),
                        "Lists the rules of validate; with an id, explains one with a wrong and a right example.",
                        "  oncall rules",
                        "  oncall rules unknown-engineer",
                        "  oncall rules --format markdown > rules.md")
                .addPositional(Options.optionalArgument("ID", "The rule to explain, as findings name it in brackets."))
                .addOption(Options.value(Options.FORMAT, "FORMAT", "table, markdown or json; default: table."));
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        String format = arguments.oneOf(Options.FORMAT, FORMATS);
        String id = arguments.argument();
        List<RuleInfo> rules = id.isEmpty() ? all() : List.of(one(id));
        if (format.equals("json")) {
            session.print(Json.render(RulesData.of(rules)));
            return ExitCode.FINE;
        }
        Document document = id.isEmpty() ? RulesReport.list(rules) : RulesReport.of(rules.get(0));
        boolean colour = session.wantsColour(arguments.colour(), session.outIsTerminal());
        session.print(
                format.equals("markdown")
                        ? Markdown.render(document)
                        : TerminalText.render(document, session.columns(), colour));
        return ExitCode.FINE;
    }

    /** In the order of the alphabet, where people look a rule up. */
    private static List<RuleInfo> all() {
        List<RuleInfo> rules = new ArrayList<>();
        for (String id : new TreeSet<>(Rules.ids())) {
            rules.add(Rules.info(id));
        }
        return rules;
    }

    private static RuleInfo one(String id) {
        if (Rules.has(id)) {
            return Rules.info(id);
        }
        String near = Suggestion.hint(id, Rules.ids());
        throw new UsageException("unknown rule " + Quote.of(id) + "; "
                + (near != null ? near : "'oncall rules' without an id lists them"));
    }
}
