package oncall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import oncall.cli.Run;
import oncall.keys.Block;
import oncall.keys.Key;
import oncall.keys.Types;
import oncall.plan.PlanReader;
import oncall.render.HostileValues;
import oncall.render.SafeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents keep their structure and texts whatever a plan contains. Every key has a hostile text, and independent
 * parsers read the same blocks and texts as from a plan with harmless words.
 */
class HostileTextTest {

    /**
     * The placeholder for the hostile value in the plans below, followed by a number, since some texts must differ.
     */
    private static final String HERE = "Zz";

    private static final String TEAM = """
            team: "Zz1"
            title: "Zz2"
            notes: ["Zz3"]
            engineers:
              - {id: alice, name: "Zz4", email: "Zz5", slack: "Zz6", phone: "Zz7", github: "Zz44", pagerduty: "Zz45"}
              - {id: bob, name: "Zz8", time_off: [{date: 2026-11-26, reason: "Zz9"}]}
              - {id: charlie, name: "Zz10", time_off: [{from: 2026-11-18, to: 2026-11-18, reason: "Zz11"}]}
            rotation:
              start: 2026-01-05
              on_holiday: [secondary-covers]
              balance_holidays: false
              pagerduty: {primary: "Zz46", secondary: "Zz47"}
            swaps: [{shift: 2026-11-16, from: alice, to: bob, reason: "Zz12"}]
            overrides: [{from: 2026-11-17, to: 2026-11-17, engineer: alice, instead_of: bob, reason: "Zz13"}]
            """;

    private static final String HOLIDAYS = """
            holidays: [{date: 2026-11-20, name: "Zz14"}]
            """;

    private static final String PIPELINES = """
            tiers: {gold: {resolve_within: 4h, review_every: 90d}}
            failure_modes:
              - {title: "Zz15", cause: "Zz16", impact: "Zz17", detection: "Zz18", troubleshooting: ["Zz19", "Zz20"]}
            pipelines:
              - id: profit
                name: "Zz21"
                area: "Zz22"
                tier: gold
                primary_owner: alice
                secondary_owner: bob
                purpose: "Zz23"
                inputs: ["Zz24"]
                transformations: ["Zz25"]
                outputs: ["Zz26"]
                monitoring:
                  dashboards: [{name: "Zz27", url: "https://e.example/URL"}]
                  alerts: [{name: "Zz28", threshold: "Zz29", severity: critical, action: "Zz30"}]
                checks: ["Zz31"]
                failure_modes:
                  - {title: "Zz32", cause: "Zz33", impact: "Zz34", detection: "Zz35", troubleshooting: ["Zz36"]}
                restart: ["Zz37", "Zz38"]
                recovery: ["Zz39"]
                escalation: [{who: "Zz40", after: 2h}]
                depends_on: [growth]
                confluence: "Zz41"
                reviewed: 2026-10-01
              - {id: growth, name: "Zz42", primary_owner: bob, secondary_owner: alice, confluence: "Zz43"}
            """;

    private static final Pattern TEXTS = Pattern.compile(
            "(cause|impact|detection|troubleshooting|purpose|inputs|transformations|outputs|threshold|action|checks"
                    + "|restart|recovery|who): (\"Zz|\\[[^]]*).*");

    @TempDir
    private Path directory;

    /**
     * The hostile values without those that YAML cannot hold: half a surrogate pair, and characters that YAML forbids.
     */
    static Stream<String> hostile() {
        return Stream.concat(
                        HostileValues.ALL.stream(),
                        Stream.of(
                                "javascript:alert(1)",
                                "```mermaid\ngraph TD; a[\"x\"] --> b; click a \"javascript:alert(1)\"",
                                "%%{init: {}}%% :::class; end",
                                "x\n\n---\n\n```\n\n# y\n\n</details>",
                                "\u202eabc\u2066\u200f\u2028\u2029\u0085\u00ad\ufeff",
                                "a@b.example, mailto:a@b.example?subject=x",
                                "$x$ $$y$$ $`z`$",
                                ":smile: #1 @team GH-1",
                                "{macro:param=1} [~user] !image.png! h1. x",
                                "<ac:structured-macro ac:name=\"html\"/>]]></ac:plain-text-body>"))
                .filter(value -> value.chars().noneMatch(c -> Character.isSurrogate((char) c) && !isPaired(value))
                        && !value.contains("\ufffe")
                        && !value.isBlank());
    }

    private static boolean isPaired(String value) {
        return value.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }

    /** The commands that print the documents. */
    private static final List<String> COMMANDS = List.of(
            "runbook profit --today 2026-11-17 --format markdown",
            "runbook profit --today 2026-11-17 --format html",
            "runbook profit --today 2026-11-17 --format confluence",
            "runbook growth --today 2026-11-16 --format confluence",
            "schedule --today 2026-11-17 --weeks 2 --format markdown",
            "schedule --today 2026-11-17 --weeks 2 --format html",
            "owners --today 2026-11-17 --format markdown",
            "owners --today 2026-11-17 --without alice --format markdown",
            "plan --today 2026-11-17 --format markdown",
            "plan --today 2026-11-17 --format html");

    private static final Map<String, List<String>> HARMLESS = new HashMap<>();

    @ParameterizedTest
    @MethodSource("hostile")
    void changesNoStructureAndLosesNoText(String value) throws Exception {
        for (String command : COMMANDS) {
            if (!HARMLESS.containsKey(command)) {
                HARMLESS.put(command, blocks(command, HERE));
            }
            // after another character, since a command to the runner at the start of a line is harmless within a line
            String shown = SafeText.line("x" + value).substring(1);
            List<String> expected = new ArrayList<>();
            for (String block : HARMLESS.get(command)) {
                expected.add(withoutTicks(ReadBlocks.plain(block.replace(HERE, shown))));
            }
            assertThat(blocks(command, value).stream().map(HostileTextTest::withoutTicks))
                    .as("%s of %s", command, value)
                    .isEqualTo(expected);
        }
    }

    /** The text without backticks: two of them make code. */
    private static String withoutTicks(String block) {
        return ReadBlocks.plain(block.replace("`", ""));
    }

    /** Fails if a key for text is missing in the plans above. */
    @Test
    void coversEveryKeyForText() throws IOException {
        assertThat(textKeys("team.yaml"))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(TEAM).containsPattern(key + ": \\[?\"Zz"));
        assertThat(textKeys("holidays.yaml"))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(HOLIDAYS).containsPattern(key + ": \\[?\"Zz"));
        assertThat(textKeys("pipelines.yaml"))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(PIPELINES).containsPattern(key + ": \\[?\"Zz"));
    }

    private static Set<String> textKeys(String file) {
        Set<String> keys = new TreeSet<>();
        for (Block<?> block : PlanReader.FILES) {
            if (block.words().equals(file)) {
                addTextKeys(block, keys);
            }
        }
        return keys;
    }

    private static void addTextKeys(Block<?> block, Set<String> keys) {
        for (Key<?> key : block.keys()) {
            if (key.type() == Types.TEXT || key.type() == Types.TEXTS) {
                keys.add(key.name());
            }
            if (key.type().block() != null) {
                addTextKeys(key.type().block(), keys);
            }
        }
    }

    private List<String> blocks(String command, String value) throws Exception {
        String quoted = quoted(value);
        String oneLine = quoted(value.replaceAll("\\s", " "));
        String url = quoted(value.replaceAll("\\s", ""));
        // lines of a text after the first are code, but in names and titles
        String pipelines = PIPELINES.replace("URL", url);
        for (Matcher lines = TEXTS.matcher(PIPELINES); lines.find(); ) {
            String line = lines.group();
            pipelines = pipelines.replace(line, line.replace(HERE, oneLine));
        }
        new PlanFolder(directory)
                .with("team.yaml", TEAM.replace("Zz3", oneLine + "3").replace(HERE, quoted))
                .with("holidays.yaml", HOLIDAYS.replace(HERE, quoted))
                .with("pipelines.yaml", pipelines.replace(HERE, quoted));
        Run run = Run.in(directory, command.split(" "));
        assertThat(run.exit()).as(run.err()).isZero();
        return switch (command.substring(command.lastIndexOf(' ') + 1)) {
            case "html" -> ReadBlocks.ofHtml(run.out());
            case "confluence" -> ReadBlocks.ofConfluence(run.out());
            default -> ReadBlocks.ofMarkdown(run.out());
        };
    }

    /** The text as YAML reads it within double quotes. */
    private static String quoted(String value) {
        StringBuilder out = new StringBuilder();
        value.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (c < ' ' || c >= 0x7F) {
                out.append(String.format(Locale.ROOT, "\\U%08x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
