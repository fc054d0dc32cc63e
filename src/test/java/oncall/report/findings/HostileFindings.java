package oncall.report.findings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import oncall.keys.KeyRule;
import oncall.text.Diagnostic;
import oncall.text.Severity;
import oncall.text.SourceFile;

/** Findings with hostile values in every place that a report prints: file names, lines, messages, hints. */
final class HostileFindings {

    static final List<String> TEXTS = List.of(
            "plain",
            "\u001b[31mred\u001b]0;title\u0007\u009b1m",
            "\u0000\u0001\u0008\u000b\u000c\u007f\u0085",
            "\u202egnp.exe \u200f \u2066x\u2069 \u2028\u2029 \ufeff",
            "\ufffe\uffff \ud800 lone \udc00 😀 \udb40\udc41",
            "]]> <![CDATA[ </failure><script>alert(1)</script> & &amp; &#0; \" ' -->",
            "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
            "::error file=x::y",
            "\n::error::line\r::warning::line\r\n::stop-commands::x",
            "  \u00a0\u3000::set-output name=x::y",
            "\u00ad:\u200d:\u0301add-mask::x",
            "##[error]x ##vso[task.setvariable]y #\u00ad#\u200b[group]z",
            "%0A::error::x%25,line=9::%3A%2C",
            ",title=other,line=9::x",
            "a=b=c",
            "{0} {date: 2026} {{x}} %s %n $x ${x}",
            "[click](https://evil.example/) ![i](x.png) [here](1) \\[x\\](y)",
            "=cmd|'/c calc'!A1 +1 -1 @x\t|",
            "\\u0041 \\\\ \" \\n \\u{202e}",
            "../../etc/passwd %2e%2e file:///etc/passwd http://x?y#z",
            "e\u0301 山田 👩‍👩‍👧 🇫🇷");

    private HostileFindings() {}

    static Findings make(boolean strict) {
        List<Diagnostic> all = new ArrayList<>();
        List<String> files = new ArrayList<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            String text = TEXTS.get(i);
            SourceFile file = new SourceFile("pipelines/" + i + text + ".yaml", "x: 1\n  " + text + ": y\n");
            Severity severity = i % 2 == 0 ? Severity.WARNING : Severity.ERROR;
            all.add(new Diagnostic(file.at(7, 7 + text.length()), severity, KeyRule.UNKNOWN_KEY, text, null));
            all.add(new Diagnostic(file.at(7, 8), severity, KeyRule.UNKNOWN_KEY, "key '" + text + "'", text));
            files.add(file.name());
        }
        Collections.sort(all);
        files.add("holidays.yaml");
        return new Findings(all, files, "plans/a b%/", strict, "1.2.3");
    }
}
