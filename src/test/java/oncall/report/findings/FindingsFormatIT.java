package oncall.report.findings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import oncall.PlanFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged program prints all formats at once, for hostile plans. */
class FindingsFormatIT {

    private static final String PROGRAM = Path.of(System.getProperty("oncall.program", "target/oncall"))
            .toAbsolutePath()
            .toString();

    @TempDir
    Path directory;

    private int validate(Map<String, String> environment, Path out) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(PROGRAM, "validate", "--format", "github"));
        for (String format : FindingsFormatTest.formats()) {
            line.add("--format");
            line.add(format + "=" + out.resolve(format));
        }
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(directory.toFile())
                .redirectOutput(out.resolve("out").toFile())
                .redirectError(out.resolve("err").toFile());
        builder.environment().putAll(environment);
        return builder.start().waitFor();
    }

    /** A thousand findings of a file are listed, and one gives the number of others. */
    @Test
    void printsThirtyThousandFindingsInLittleMemory(@TempDir Path out) throws Exception {
        String list = IntStream.range(0, 2_000)
                .mapToObj(number -> "[a" + number + "]")
                .collect(Collectors.joining(","));
        PlanFolder plan = new PlanFolder(directory);
        Files.delete(directory.resolve("pipelines.yaml"));
        for (int i = 0; i < 30; i++) {
            plan.with("pipelines/" + i + ".yaml", "pipelines: [" + list + "]\n");
        }

        int exit = validate(Map.of("ONCALL_JAVA_OPTIONS", "-Xmx160m"), out);

        assertThat(out.resolve("err")).isEmptyFile();
        assertThat(exit).isEqualTo(1);
        assertThat(lines(out.resolve("text"), "[wrong-type]")).isEqualTo(30_000);
        assertThat(lines(out.resolve("text"), "[too-many-findings]")).isEqualTo(30);
        assertThat(lines(out.resolve("json"), "\"rule\": \"wrong-type\"")).isEqualTo(30_000);
        assertThat(lines(out.resolve("sarif"), "\"ruleId\": ")).isEqualTo(25_000);
        assertThat(lines(out.resolve("sarif"), "has 25000 of 30030 findings")).isEqualTo(1);
        assertThat(lines(out.resolve("github"), "::error file=")).isEqualTo(30_030);
        assertThat(lines(out.resolve("gitlab"), "\"check_name\": \"wrong-type\""))
                .isEqualTo(30_000);
        assertThat(lines(out.resolve("junit"), "<failure ")).isEqualTo(30_030);
    }

    private static long lines(Path file, String what) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.contains(what)).count();
        }
    }

    @Test
    void printsNoCommandsFromFilesOrTheirNames(@TempDir Path out) throws Exception {
        PlanFolder plan = new PlanFolder(directory);
        Files.createDirectory(directory.resolve(".git"));
        List<String> names = List.of(
                "a\n::error::x",
                "b\u001b[31m\r::warning::y",
                "c##[error]x",
                "d,line=9::%0A",
                "f & <b>\"']]>",
                "g{0}[x](y)",
                "=1+1",
                "-o\\");
        for (String name : names) {
            plan.with(
                    "pipelines/" + name + ".yaml",
                    "pipelines: [{id: '::error::x', name: '##[error]y', \"{0}[a](b)\\u202e\\u001b\": 1,"
                            + " primary_owner: '%0A::x', secondary_owner: ']]>'}]\n");
        }

        int exit = validate(Map.of(), out);

        assertThat(out.resolve("err")).content().isEmpty();
        assertThat(exit).isEqualTo(1);
        JsonMapper json = new JsonMapper();
        JsonNode ours = json.readTree(out.resolve("json").toFile()).get("diagnostics");
        assertThat(ours.size()).isEqualTo(4 * names.size());
        assertThat(json.readTree(out.resolve("sarif").toFile())
                        .at("/runs/0/results")
                        .size())
                .isEqualTo(ours.size());
        JsonNode gitlab = json.readTree(out.resolve("gitlab").toFile());
        for (int i = 0; i < ours.size(); i++) {
            assertThat(gitlab.get(i).at("/location/path")).isEqualTo(ours.get(i).get("file"));
        }
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(out.resolve("junit").toFile())
                        .getElementsByTagName("failure")
                        .getLength())
                .isEqualTo(ours.size());
        for (String format : FindingsFormatTest.formats()) {
            String text = Files.readString(out.resolve(format), UTF_8);
            int commands = format.equals("github") ? ours.size() : 0;
            assertThat(GithubRunner.obeyed(text)).as(format).hasSize(commands);
            assertThat(text).doesNotContain("\u001b", "\u202e", "\r");
        }
        assertThat(out.resolve("out")).hasSameTextualContentAs(out.resolve("github"));
    }
}
