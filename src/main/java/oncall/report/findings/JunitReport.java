package oncall.report.findings;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import oncall.render.Document;
import oncall.render.SafeText;
import oncall.render.terminal.TerminalText;
import oncall.report.DiagnosticText;
import oncall.text.Diagnostic;

/**
 * Findings as a JUnit report: a suite for each file, with a test for each finding. A test fails if the finding counts
 * for the exit status; other findings are the output of a test that passes. A file without findings is one test that
 * passes. Test names have no line numbers, so that a later report finds them again, and are unique, because GitLab
 * shows only one of several tests with the same name.
 */
record JunitReport(Findings findings, XMLStreamWriter xml) {

    private static final int COLUMNS = 80;

    static void write(Findings findings, Writer out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
            new JunitReport(findings, xml).write();
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException failure ? failure : new IOException(e);
        }
    }

    private void write() throws XMLStreamException {
        Map<String, List<Diagnostic>> byFile = findings.all().stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.location().file().name(), TreeMap::new, Collectors.toList()));
        findings.files().forEach(file -> byFile.putIfAbsent(file, List.of()));
        int tests = byFile.values().stream()
                .mapToInt(some -> Math.max(1, some.size()))
                .sum();
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        start(0, "testsuites", "name", "oncall validate", "tests", String.valueOf(tests));
        attributes("failures", failures(findings.all()), "errors", "0");
        xml.writeCharacters("\n");
        for (Map.Entry<String, List<Diagnostic>> file : byFile.entrySet()) {
            suite(SafeText.name(findings.path(file.getKey())), file.getValue());
        }
        end(0);
    }

    private void suite(String path, List<Diagnostic> some) throws XMLStreamException {
        start(1, "testsuite", "name", path, "tests", String.valueOf(Math.max(1, some.size())));
        attributes("failures", failures(some), "errors", "0", "skipped", "0");
        xml.writeCharacters("\n");
        if (some.isEmpty()) {
            indent(2);
            xml.writeEmptyElement("testcase");
            attributes("name", "no findings", "classname", path, "time", "0");
            xml.writeCharacters("\n");
        }
        Map<String, Integer> names = new HashMap<>();
        for (Diagnostic finding : some) {
            String name = finding.rule().id() + ": " + finding.message();
            int number = names.merge(name, 1, Integer::sum);
            start(2, "testcase", "name", number == 1 ? name : name + " (" + number + ")", "classname", path);
            attributes("time", "0");
            xml.writeCharacters("\n");
            outcome(finding);
            end(2);
        }
        end(1);
    }

    private void outcome(Diagnostic finding) throws XMLStreamException {
        boolean fails = findings.counts(finding);
        start(3, fails ? "failure" : "system-out");
        if (fails) {
            attributes("type", finding.severity().id(), "message", Findings.text(finding));
        }
        Document document = new Document.Builder()
                .verbatim(DiagnosticText.lines(List.of(finding), findings.prefix()))
                .build();
        xml.writeCharacters(TerminalText.render(document, COLUMNS, false).stripTrailing());
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private void start(int depth, String element, String... attributes) throws XMLStreamException {
        indent(depth);
        xml.writeStartElement(element);
        attributes(attributes);
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], SafeText.line(namesAndValues[i + 1]));
        }
    }

    private void end(int depth) throws XMLStreamException {
        indent(depth);
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private void indent(int depth) throws XMLStreamException {
        xml.writeCharacters("  ".repeat(depth));
    }

    private String failures(List<Diagnostic> some) {
        return String.valueOf(some.stream().filter(findings::counts).count());
    }
}
