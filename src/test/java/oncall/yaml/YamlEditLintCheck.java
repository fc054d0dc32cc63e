package oncall.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in which yamllint finds nothing, with its default rules, are no worse after an edit. */
class YamlEditLintCheck {

    private static final int FILES = 1_500;

    @TempDir
    private Path folder;

    @Test
    void findsNothingMoreAfterAnEdit() throws Exception {
        Map<String, String> before = new TreeMap<>();
        Map<String, String> after = new TreeMap<>();
        for (int seed = 0; seed < FILES; seed++) {
            RandomStyle style = new RandomStyle(seed, true);
            String text = RandomTeam.in(style);
            Map<List<String>, NewItem> edits = Map.of(
                    List.of("swaps"), RandomTeam.swap(style),
                    List.of("engineers", "e1", "time_off"), RandomTeam.timeOff(style));
            for (Map.Entry<List<String>, NewItem> edit : edits.entrySet()) {
                String name = seed + "-" + edit.getKey().size() + ".yaml";
                before.put(name, text);
                after.put(name, text(new YamlEdit(name, text).addItem(edit.getKey(), edit.getValue())));
            }
        }
        String found = lint(before);
        before.keySet().removeIf(name -> found.contains("./" + name + ":"));
        after.keySet().retainAll(before.keySet());

        assertThat(before.size()).isGreaterThan(FILES / 3);
        assertThat(lint(after)).isEmpty();
    }

    private static String text(Edit edit) {
        assertThat(edit).isInstanceOf(Edit.Done.class);
        return ((Edit.Done) edit).text();
    }

    /** A line for each finding. */
    private String lint(Map<String, String> files) throws Exception {
        Path directory = Files.createTempDirectory(folder, "files");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(directory.resolve(file.getKey()), file.getValue());
        }
        Process yamllint = new ProcessBuilder("yamllint", "-d", "default", "-f", "parsable", ".")
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        String found = new String(yamllint.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        yamllint.waitFor();
        return found;
    }
}
