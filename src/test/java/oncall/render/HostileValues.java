package oncall.render;

import java.util.List;

/** Values with which strangers might break out of text. */
public final class HostileValues {

    /** A value for each known way. */
    public static final List<String> ALL = List.of(
            "plain",
            "a_b __init__ _x_ snake_case_name",
            "2 * 3 * 4, *em*, **strong**",
            "`code` and ``more``",
            "<b>bold</b> <script>alert(1)</script> <!-- c --> 3 < 4 > 2",
            "&amp; &#33; &lt;b&gt; AT&T &copy",
            "[link](javascript:alert(1)) ![image](x.png) [ref]: /url [^1]",
            "[x] done",
            "[ ] open",
            "# heading #",
            "###### six",
            "####### seven",
            "C# #",
            "> quote",
            "- item",
            "+ item",
            "* item",
            "-",
            "1. first",
            "123456789) last",
            "---",
            "- - -",
            "***",
            "___",
            "===",
            "~~~",
            "```",
            "~~gone~~ ~5 min ~x~",
            "a | b || c \\| d \\",
            "| a | b |",
            "\\ \\\\ \\* C:\\temp\\",
            "https://evil.example/x www.evil.example ftp://x.y",
            "{{ template }} {% raw %} $x$ \"quoted\" 'it''s'",
            "one\ntwo\r\nthree\n\n# four",
            "    indented",
            "\ttab",
            "trailing  ",
            "back\\",
            "::error::x",
            "##[error]x",
            "\u202egnp.exe \u200f \u2066x",
            "\u001b[31mred\u0007",
            "=cmd|'/c calc'!A1",
            "]]> <![CDATA[ x ]]> ]]]]><![CDATA[> <!DOCTYPE x> <?xml?> <ac:link/> &#x202e; &#0;",
            "' onmouseover='alert(1)' \" style=\"x",
            "\ufffe \uffff \u0000 \u0085",
            "e\u0301 山田 👩‍👩‍👧 🇫🇷",
            "\ud800 lone");

    private HostileValues() {}
}
