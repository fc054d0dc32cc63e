package oncall.report;

import oncall.render.Document;

/**
 * A result for programs alone.
 *
 * @param data what becomes JSON
 */
public record DataReport(Object data) implements Report {

    @Override
    public Document document() {
        throw new UnsupportedOperationException();
    }
}
