package oncall.validate;

import java.util.List;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo;
import oncall.validate.rule.RuleInfo.Example;

/** What is to be known of the rules that reading applies to files, YAML and keys, in the order in which a file meets them. */
final class ReadingRules {

    static final String UNREAD_FILE = "unread-file";
    static final String UNKNOWN_KEY = "unknown-key";

    private ReadingRules() {}

    static List<RuleInfo> infos() {
        return List.of(
                new RuleInfo(
                        "missing-file",
                        Severity.ERROR,
                        true,
                        "A file of the plan is not there",
                        "Without team.yaml there is no plan; without the others it lacks pipelines or holidays.",
                        null,
                        null),
                new RuleInfo(
                        "empty-file",
                        Severity.WARNING,
                        false,
                        "Nothing stands in holidays.yaml, or no file lists pipelines",
                        "Whoever empties a file by mistake loses all that stood in it, and nothing else would say so.",
                        new Example("holidays.yaml", """
                                # Christmas Day is missing
                                """),
                        new Example("holidays.yaml", """
                                holidays: []
                                """)),
                new RuleInfo(
                        UNREAD_FILE,
                        Severity.WARNING,
                        false,
                        "A file is not read although its name is nearly that of a file of the plan",
                        "Whoever edits team.yml beside team.yaml, or commits schedule.yml, waits for a change that never comes.",
                        null,
                        null),
                new RuleInfo(
                        "unreadable-file",
                        Severity.ERROR,
                        true,
                        "A file cannot be read for want of permission or because the disk fails",
                        "What stands in it would be left out of the plan.",
                        null,
                        null),
                new RuleInfo(
                        "not-a-file",
                        Severity.ERROR,
                        true,
                        "A folder, a pipe or a link that leads out of the directory stands where a file is expected",
                        "A plan comes from its own directory only, whoever wrote the change.",
                        null,
                        null),
                new RuleInfo(
                        "file-too-large",
                        Severity.ERROR,
                        true,
                        "A file has more than 2 MiB",
                        "Nobody can review such a file; the folder pipelines takes as many as you like.",
                        null,
                        null),
                new RuleInfo(
                        "not-utf8",
                        Severity.ERROR,
                        true,
                        "A file is not UTF-8",
                        "Names would turn into other names.",
                        null,
                        null),
                new RuleInfo(
                        "yaml-syntax",
                        Severity.ERROR,
                        true,
                        "A file is not YAML, or uses a part of YAML that has no meaning in a plan",
                        "What cannot be read cannot be checked.",
                        new Example("holidays.yaml", """
                                holidays:
                                \t- {date: 2027-12-25, name: Christmas Day}
                                """),
                        new Example("holidays.yaml", """
                                holidays:
                                  - {date: 2027-12-25, name: Christmas Day}
                                """)),
                new RuleInfo(
                        "yaml-limits",
                        Severity.ERROR,
                        true,
                        "Values are nested too deep, there are too many, or aliases stand for too many of them",
                        "Such a file can exhaust the memory of whoever reads it.",
                        new Example("holidays.yaml", """
                                holidays: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
                                """),
                        new Example("holidays.yaml", """
                                holidays: []
                                """)),
                new RuleInfo(
                        "duplicate-key",
                        Severity.ERROR,
                        true,
                        "A key stands twice in one mapping",
                        "Only one of the two would count, and not every reader takes the same.",
                        new Example("holidays.yaml", """
                                holidays: []
                                holidays: []
                                """),
                        new Example("holidays.yaml", """
                                holidays: []
                                """)),
                new RuleInfo(
                        UNKNOWN_KEY,
                        Severity.ERROR,
                        false,
                        "A key that no file of this kind has",
                        "A misspelt key would silently do nothing.",
                        new Example("holidays.yaml", """
                                holiday: []
                                """),
                        new Example("holidays.yaml", """
                                holidays: []
                                """)),
                new RuleInfo(
                        "missing-key",
                        Severity.ERROR,
                        true,
                        "A key that is needed is missing",
                        "There is no good default for it.",
                        new Example("holidays.yaml", """
                                holidays:
                                  - {date: 2027-12-25}
                                """),
                        new Example("holidays.yaml", """
                                holidays:
                                  - {date: 2027-12-25, name: Christmas Day}
                                """)),
                new RuleInfo(
                        "empty-value",
                        Severity.WARNING,
                        false,
                        "A key has nothing behind it",
                        "A tier or a time zone that was cut off would silently not be there.",
                        new Example("pipelines.yaml", pipeline("tier:")),
                        new Example("pipelines.yaml", pipeline("tier: experiment"))),
                new RuleInfo(
                        "commented-value",
                        Severity.WARNING,
                        false,
                        "A '#' turns a value, or the end of one, into a comment",
                        "The channel or number would silently be left out.",
                        new Example("team.yaml", team("#data")),
                        new Example("team.yaml", team("\"#data\""))),
                new RuleInfo(
                        "wrong-type",
                        Severity.ERROR,
                        true,
                        "A list, a mapping or a text stands where something else is expected",
                        "It cannot mean what its author thinks.",
                        new Example("holidays.yaml", """
                                holidays: {date: 2027-12-25, name: Christmas Day}
                                """),
                        new Example("holidays.yaml", """
                                holidays: [{date: 2027-12-25, name: Christmas Day}]
                                """)),
                new RuleInfo(
                        "too-many-findings",
                        Severity.ERROR,
                        true,
                        "A file has more than 20000 findings",
                        "Nobody reads more, and listing them would take a great deal of time and memory.",
                        null,
                        null),
                new RuleInfo(
                        "empty-list",
                        Severity.ERROR,
                        true,
                        "A list that needs items has none",
                        "Without engineers, or an order of them, no shift would be covered.",
                        new Example("team.yaml", """
                                team: Data
                                engineers:
                                  - {id: alice, name: Alice, slack: "@alice"}
                                  - {id: bob, name: Bob, slack: "@bob"}
                                rotation: {start: 2026-01-05, order: []}
                                """),
                        new Example("team.yaml", """
                                team: Data
                                engineers:
                                  - {id: alice, name: Alice, slack: "@alice"}
                                  - {id: bob, name: Bob, slack: "@bob"}
                                rotation: {start: 2026-01-05, order: [alice, bob]}
                                """)));
    }

    private static String pipeline(String tier) {
        return """
                tiers: {experiment: {runbook: optional}}
                pipelines:
                  - id: profit
                    name: Profit
                    primary_owner: bob
                    secondary_owner: charlie
                    TIER
                """.replace("TIER", tier);
    }

    private static String team(String slack) {
        return """
                team: Data
                engineers:
                  - id: alice
                    name: Alice
                    email: alice@example.com
                    slack: SLACK
                rotation: {start: 2026-01-05, secondary: never}
                """.replace("SLACK", slack);
    }
}
