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
        start("testsuites", "name", "oncall validate", "tests", String.valueOf(tests));
        attributes("failures", failures(findings.all()), "errors", "0");
        for (Map.Entry<String, List<Diagnostic>> file : byFile.entrySet()) {
            suite(SafeText.name(findings.path(file.getKey())), file.getValue());
        }
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private void suite(String path, List<Diagnostic> some) throws XMLStreamException {
        start("testsuite", "name", path, "tests", String.valueOf(Math.max(1, some.size())));
        attributes("failures", failures(some), "errors", "0", "skipped", "0");
        if (some.isEmpty()) {
            xml.writeCharacters("\n");
            xml.writeEmptyElement("testcase");
            attributes("name", "no findings", "classname", path, "time", "0");
        }
        Map<String, Integer> names = new HashMap<>();
        for (Diagnostic finding : some) {
            String name = finding.rule().id() + ": " + finding.message();
            int number = names.merge(name, 1, Integer::sum);
            String unique = number == 1 ? name : name + " (" + number + ")";
            start("testcase", "name", unique, "classname", path, "time", "0");
            outcome(finding);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void outcome(Diagnostic finding) throws XMLStreamException {
        if (findings.counts(finding)) {
            start("failure", "type", finding.severity().id(), "message", Findings.text(finding));
        } else {
            start("system-out");
        }
        Document document = new Document.Builder()
                .verbatim(DiagnosticText.lines(List.of(finding), findings.prefix()))
                .build();
        xml.writeCharacters(TerminalText.render(document, COLUMNS, false).stripTrailing());
        xml.writeEndElement();
    }

    /** Begins an element on a line of its own. */
    private void start(String element, String... attributes) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(element);
        attributes(attributes);
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], SafeText.line(namesAndValues[i + 1]));
        }
    }

    private String failures(List<Diagnostic> some) {
        return String.valueOf(some.stream().filter(findings::counts).count());
    }
}
