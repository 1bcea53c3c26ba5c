package org.revenuekit.examples.report.bods;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.RowFinding;

/** Statements that a test wrote, as they were read. */
final class Read {

    private final List<CanonicalRow> rows = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();
    private final BodsReader.Result result;

    private Read(ImmutableMap<String, Path> files) {
        this.result = BodsReader.read(
                files,
                ZoneId.of("Asia/Tokyo"),
                rows::add,
                (kind, severity, at, column, value, arguments) -> findings.add(
                        new RowFinding(kind, severity, at.file(), at.row(), column, value, arguments) + " " + severity),
                (file, statements) -> {});
    }

    /** Reads files called 1.json, 2.json and so on; single quotes stand for double ones. */
    static Read of(Path folder, String... texts) {
        ImmutableMap.Builder<String, Path> files = ImmutableMap.builder();
        try {
            for (int i = 0; i < texts.length; i++) {
                String name = (i + 1) + ".json";
                files.put(name, Files.writeString(folder.resolve(name), texts[i].replace('\'', '"')));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Read(files.buildOrThrow());
    }

    /** A statement about a relationship of record r, of S held by P; each part but the last ends with a comma. */
    static String relationship(String date, String status, String interests) {
        return ("{'recordId': 'r', 'recordType': 'relationship', 'statementDate': '%s', 'recordStatus': '%s',"
                        + " 'recordDetails': {'subject': 'S', 'interestedParty': 'P', 'interests': [%s]}}")
                .formatted(date, status, interests);
    }

    /** A direct shareholding in per cent with more members, each after a comma. */
    static String shares(String percent, String more) {
        return "{'type': 'shareholding', 'directOrIndirect': 'direct', 'share': {'exact': " + percent + "}" + more
                + "}";
    }

    BodsReader.Result result() {
        return result;
    }

    ImmutableList<String> findings() {
        return ImmutableList.copyOf(findings);
    }

    /** Id, name and country of all accounts. */
    List<String> accounts() {
        return rows.stream()
                .filter(row -> row.table() == CanonicalTable.ACCOUNTS)
                .map(row -> row.requiredText(CanonicalColumn.ACCOUNT_ID) + " "
                        + row.text(CanonicalColumn.ACCOUNT_NAME).orElse("-") + " "
                        + row.text(CanonicalColumn.ACCOUNT_COUNTRY).orElse("-"))
                .toList();
    }

    /** Child, parent or absence, share, when valid and when on record of all links. */
    List<String> links() {
        return rows.stream()
                .filter(row -> row.table() == CanonicalTable.LINKS)
                .map(Read::link)
                .toList();
    }

    List<CanonicalRow> rows() {
        return rows;
    }

    private static String link(CanonicalRow row) {
        return row.requiredText(CanonicalColumn.LINK_CHILD) + "<"
                + row.text(CanonicalColumn.LINK_PARENT)
                        .or(() -> row.text(CanonicalColumn.LINK_ABSENCE))
                        .orElse("-")
                + " " + share(row)
                + " " + span(row, CanonicalColumn.LINK_VALID_FROM, CanonicalColumn.LINK_VALID_TO)
                + " " + span(row, CanonicalColumn.LINK_RECORDED_ON, CanonicalColumn.LINK_REPLACED_ON);
    }

    private static String share(CanonicalRow row) {
        return row.number(CanonicalColumn.LINK_SHARE)
                .map(share -> share.stripTrailingZeros().toPlainString())
                .orElseGet(() -> bound(row, CanonicalColumn.LINK_SHARE_LOW) + ".."
                        + bound(row, CanonicalColumn.LINK_SHARE_HIGH));
    }

    private static String bound(CanonicalRow row, CanonicalColumn column) {
        return row.number(column)
                .map(share -> share.stripTrailingZeros().toPlainString())
                .orElse("");
    }

    private static String span(CanonicalRow row, CanonicalColumn from, CanonicalColumn to) {
        return "[" + row.date(from).map(Object::toString).orElse("") + ","
                + row.date(to).map(Object::toString).orElse("") + ")";
    }
}
