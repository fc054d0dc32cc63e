package oncall.report.findings;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import oncall.render.Document;
import oncall.report.Report;
import oncall.text.Diagnostic;

/**
 * The findings of several teams: in JSON team by team, in other formats together.
 *
 * @param teams those of each team, with paths from the repository's root
 */
public record TeamFindings(List<FindingsReport> teams) implements Report {

    private FindingsReport all() {
        Findings first = teams.get(0).findings();
        List<Diagnostic> all = new ArrayList<>();
        List<String> files = new ArrayList<>();
        for (FindingsReport team : teams) {
            all.addAll(team.findings().all());
            files.addAll(team.findings().files());
        }
        return new FindingsReport(new Findings(all, files, "", first.strict(), first.version()));
    }

    @Override
    public Document document() {
        return all().document();
    }

    @Override
    public Object data() {
        return teams.stream().map(FindingsReport::data).toList();
    }

    @Override
    public void writeAs(String format, Writer out) throws IOException {
        all().writeAs(format, out);
    }

    @Override
    public String summary() {
        return all().summary();
    }
}
