package oncall.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import oncall.yaml.TreePlaces;
import org.junit.jupiter.api.Timeout;

/** Reading any file ends in a tree or in errors, and all places lie in the file. */
class ReadingFuzzTest {

    @Timeout(10)
    @DictionaryFile(resourcePath = "yaml.dict")
    @FuzzTest(maxDuration = "10m")
    void endsInATreeOrInErrors(byte[] bytes) {
        TreePlaces.check(new String(bytes, StandardCharsets.UTF_8));
    }
}
