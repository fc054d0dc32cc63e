package oncall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Commands that people wait for do not load classes that make a start slow. Unlike a time, this does not depend on the
 * machine.
 */
class LoadedClassesIT {

    /** Prefixes of class names: each costs milliseconds, and text output uses none. */
    private static final List<String> SLOW = List.of(
            "tools.jackson.",
            "com.fasterxml.",
            "de.focus_shift.",
            "net.fortuna.",
            "jakarta.",
            "oncall.holidays.",
            "oncall.cli.Libraries",
            "java.util.Formatter",
            "java.util.Scanner",
            "java.text.Format",
            "java.text.DateFormat",
            "java.text.NumberFormat",
            "java.sql.",
            "sun.util.cldr.",
            "sun.util.resources.",
            "java.util.ResourceBundle$Control",
            "java.lang.runtime.ObjectMethods",
            "picocli.CommandLine$Help$Layout",
            "picocli.CommandLine$BuiltIn$ReflectionConverter",
            "oncall.render.Json",
            "oncall.render.Csv",
            "oncall.render.Confluence",
            "oncall.render.ICalendar",
            "oncall.render.html.",
            "oncall.render.Markup",
            "oncall.render.markdown.",
            "oncall.report.schedule.ScheduleData",
            "oncall.report.calendar.",
            "oncall.report.handoff.",
            "oncall.render.Slack",
            "oncall.report.runbook.",
            "oncall.report.Diagnostic",
            "oncall.report.findings.",
            "oncall.files.OutputFile",
            "oncall.files.StagedFiles",
            "oncall.git.",
            "oncall.report.schedule.Expla",
            "oncall.report.fairness.",
            "oncall.schedule.Fair",
            "oncall.schedule.DutyTotals");

    private static final List<String> REPORT_OF_VALIDATE = List.of(
            "oncall.report.DiagnosticText", "oncall.report.findings.Findings", "oncall.report.findings.FindingsReport");

    /** Later JDKs load it with the calendar of {@code LocalDate} itself. */
    private static final String DATE_FORMATTER = "java.time.format.DateTimeFormatter";

    private static final int LAST_WITHOUT_FORMATTER = 17;

    static Stream<Arguments> runs() throws IOException {
        try (Stream<Path> examples = Files.list(Path.of("examples"))) {
            return examples.sorted().toList().stream()
                    .flatMap(example -> Stream.of("schedule --weeks 12", "validate", "who")
                            .map(command -> Arguments.of(example.toString(), command)));
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void loadsNothingSlow(String example, String command) throws Exception {
        List<String> loaded = loadedBy(example, command);

        assertThat(loaded).contains("oncall.Oncall", "oncall.rotation.draft.Turns");
        List<String> slow = new ArrayList<>();
        for (String name : loaded) {
            boolean reportOfValidate = command.equals("validate") && REPORT_OF_VALIDATE.contains(name);
            if (!reportOfValidate && isSlow(name)) {
                slow.add(name);
            }
        }
        assertThat(slow).isEmpty();
    }

    private static boolean isSlow(String name) {
        boolean avoidable = Runtime.version().feature() <= LAST_WITHOUT_FORMATTER;
        boolean isOurLambda = name.startsWith("oncall.") && name.contains("$$Lambda");
        return isOurLambda || SLOW.stream().anyMatch(name::startsWith) || avoidable && name.startsWith(DATE_FORMATTER);
    }

    private static List<String> loadedBy(String example, String command) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load=info:stdout",
                "-cp",
                "target/oncall",
                "oncall.Oncall",
                "-C",
                example));
        line.addAll(List.of(command.split(" ")));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        List<String> names = new ArrayList<>();
        for (String log : output.split("\n")) {
            int end = log.indexOf(" source: ");
            if (log.contains("[class,load]") && end > 0) {
                names.add(log.substring(log.lastIndexOf(' ', end - 1) + 1, end));
            }
        }
        return names;
    }
}
