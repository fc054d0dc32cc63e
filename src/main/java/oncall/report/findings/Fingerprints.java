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
import org.jspecify.annotations.Nullable;

/**
 * What tells findings of one run from each other, and finds them again in a later one, when lines have moved, other things
 * have changed and another day has come: the rule, the file, what stands at the place and above it, and what the message
 * quotes. Findings that are alike in all of this are numbered in the order of their places.
 */
final class Fingerprints {

    private static final int BYTES = 16;

    private final Findings findings;
    private final MessageDigest digest;

    private Fingerprints(Findings findings, MessageDigest digest) {
        this.findings = findings;
        this.digest = digest;
    }

    /** The fingerprint of each finding, in the same order: 32 hexadecimal digits, no two alike. */
    static List<String> of(Findings findings) {
        try {
            return new Fingerprints(findings, MessageDigest.getInstance("SHA-256")).list();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // Every Java has it.
        }
    }

    private List<String> list() {
        List<String> fingerprints = new ArrayList<>(findings.all().size());
        Map<String, Integer> counts = new HashMap<>();
        SourceFile file = null;
        YamlContext surroundings = null;
        for (Diagnostic finding : findings.all()) {
            if (surroundings == null || finding.location().file() != file) {
                file = finding.location().file();
                surroundings = new YamlContext(file);
            }
            String fingerprint = fingerprint(finding, surroundings, null);
            Integer before = counts.get(fingerprint);
            int count = before == null ? 1 : before + 1;
            counts.put(fingerprint, count);
            fingerprints.add(count == 1 ? fingerprint : fingerprint(finding, surroundings, String.valueOf(count)));
        }
        return fingerprints;
    }

    private String fingerprint(Diagnostic finding, YamlContext surroundings, @Nullable String number) {
        add(finding.rule());
        add(findings.path(finding));
        for (String part : surroundings.of(finding.location())) {
            add(part);
        }
        addQuoted(finding.message());
        if (number != null) {
            add(number);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    /** Keys and values in quotes say what it is about; dates and counts around them change from day to day. */
    private void addQuoted(String message) {
        int at = message.indexOf('\'');
        while (at >= 0) {
            int end = message.indexOf('\'', at + 1);
            if (end < 0) {
                return;
            }
            boolean opens = at == 0 || !Character.isLetterOrDigit(message.charAt(at - 1));
            if (opens) {
                add(message.substring(at + 1, end));
            }
            at = opens ? message.indexOf('\'', end + 1) : end;
        }
    }

    private void add(String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
