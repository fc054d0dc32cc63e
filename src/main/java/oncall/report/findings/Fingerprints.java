package oncall.report.findings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import oncall.text.Diagnostic;
import oncall.text.SourceFile;

/**
 * Identifies findings across runs, even if lines move or a day passes: by the rule, the file and the text of the line.
 * Findings that have these in common are numbered in the order of their places.
 */
final class Fingerprints {

    private static final int BYTES = 16;

    /** The number of characters of a line that count: a file can be one long line with thousands of findings. */
    private static final int MOST = 200;

    private Fingerprints() {}

    /** The fingerprint of each finding, in the same order: 32 hexadecimal digits, all different. */
    static List<String> of(Findings findings) {
        List<String> fingerprints = new ArrayList<>(findings.all().size());
        Map<String, Integer> counts = new HashMap<>();
        for (Diagnostic finding : findings.all()) {
            String text = finding.rule().id() + '\n' + findings.path(finding) + '\n' + line(finding);
            int number = counts.merge(text, 1, Integer::sum);
            fingerprints.add(hash(text + '\n' + number));
        }
        return fingerprints;
    }

    private static String line(Diagnostic finding) {
        SourceFile file = finding.location().file();
        int start = file.lineStart(finding.location().line());
        int end = Math.min(file.lineEnd(finding.location().line()), start + MOST);
        return file.text().substring(start, end).strip();
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // Every Java has it.
        }
    }
}
