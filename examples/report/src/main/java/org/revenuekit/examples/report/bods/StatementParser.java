package org.revenuekit.examples.report.bods;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.revenuekit.examples.report.bods.Statement.Interest;
import org.revenuekit.examples.report.bods.Statement.Party;
import org.revenuekit.examples.report.bods.Statement.Relationship;
import org.revenuekit.examples.report.bods.Statement.StatedShare;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.ImportFinding;
import org.revenuekit.examples.report.canonical.RowRef;

/** Reads statements, and reports what in them cannot be read. */
final class StatementParser {

    private static final String PARTY = "/recordDetails/interestedParty";
    private static final String NOBODY = "noBeneficialOwners";
    private static final ImmutableSet<String> NOT_TOLD = ImmutableSet.of(
            "interestedPartyHasNotProvidedInformation",
            "interestedPartyExemptFromDisclosure",
            "subjectExemptFromDisclosure");

    private final Cells cells;
    private final FindingSink findings;

    StatementParser(Cells cells, FindingSink findings) {
        this.cells = cells;
        this.findings = findings;
    }

    /** The table that a statement is for; empty if its type is none of the standard. */
    static Optional<CanonicalTable> table(JsonNode json) {
        return switch (json.path("recordType").asText()) {
            case "entity", "person" -> Optional.of(CanonicalTable.ACCOUNTS);
            case "relationship" -> Optional.of(CanonicalTable.LINKS);
            default -> Optional.empty();
        };
    }

    /** A statement, or empty where it cannot be used, which is reported. */
    Optional<Statement> parse(RowRef at, JsonNode json) {
        Optional<CanonicalTable> table = table(json);
        if (table.isEmpty()) {
            findings.add(
                    ImportFinding.UNKNOWN_STATEMENT,
                    ImportFinding.UNKNOWN_STATEMENT.severity(),
                    at,
                    "recordType",
                    json.path("recordType").asText(),
                    ImmutableList.of());
            return Optional.empty();
        }
        return table.get() == CanonicalTable.ACCOUNTS
                ? statement(at, json, CanonicalColumn.ACCOUNT_ID, Optional.of(party(at, json)))
                : statement(at, json, CanonicalColumn.LINK_CHILD, relationship(at, json));
    }

    private Optional<Statement> statement(
            RowRef at, JsonNode json, CanonicalColumn id, Optional<? extends Statement.Content> content) {
        Optional<String> record = cells.required(at, id, json, "/recordId");
        return record.flatMap(known -> content.map(stated -> new Statement(
                at,
                known,
                cells.date(at, CanonicalColumn.LINK_RECORDED_ON, json, "/statementDate"),
                json.path("recordStatus").asText().equals("closed"),
                stated)));
    }

    private Party party(RowRef at, JsonNode json) {
        Optional<String> name = cells.text(at, CanonicalColumn.ACCOUNT_NAME, json, "/recordDetails/name");
        return new Party(
                name.or(() -> cells.text(at, CanonicalColumn.ACCOUNT_NAME, json, "/recordDetails/names/0/fullName")),
                cells.text(at, CanonicalColumn.ACCOUNT_COUNTRY, json, "/recordDetails/jurisdiction/code"));
    }

    private Optional<Relationship> relationship(RowRef at, JsonNode json) {
        Optional<String> subject = cells.required(at, CanonicalColumn.LINK_CHILD, json, "/recordDetails/subject");
        boolean absent = json.at(PARTY).isObject();
        Optional<String> party =
                absent ? Optional.empty() : cells.required(at, CanonicalColumn.LINK_PARENT, json, PARTY);
        if (subject.isEmpty() || (party.isEmpty() && !absent)) {
            return Optional.empty();
        }
        ImmutableList.Builder<Interest> interests = ImmutableList.builder();
        json.at("/recordDetails/interests").forEach(interest -> interests.add(interest(at, interest)));
        return Optional.of(new Relationship(
                subject.get(),
                party,
                absent ? Optional.of(absence(json.at(PARTY + "/reason").asText())) : Optional.empty(),
                cells.text(at, CanonicalColumn.LINK_SOURCE, json, "/publicationDetails/publisher/name"),
                interests.build()));
    }

    private static String absence(String reason) {
        if (reason.equals(NOBODY)) {
            return "none";
        }
        return NOT_TOLD.contains(reason) ? "withheld" : "unknown";
    }

    private Interest interest(RowRef at, JsonNode json) {
        return new Interest(
                json.path("type").asText(),
                json.path("directOrIndirect").asText().equals("indirect"),
                share(at, json),
                cells.date(at, CanonicalColumn.LINK_VALID_FROM, json, "/startDate"),
                cells.date(at, CanonicalColumn.LINK_VALID_TO, json, "/endDate"));
    }

    private StatedShare share(RowRef at, JsonNode json) {
        return new StatedShare(
                cells.fraction(at, CanonicalColumn.LINK_SHARE, json, "/share/exact"),
                bound(at, CanonicalColumn.LINK_SHARE_LOW, json, "/share/minimum", "/share/exclusiveMinimum"),
                bound(at, CanonicalColumn.LINK_SHARE_HIGH, json, "/share/maximum", "/share/exclusiveMaximum"));
    }

    /** A bound; one that is not reached itself is taken for one that is, so that nothing possible is left out. */
    private Optional<BigDecimal> bound(
            RowRef at, CanonicalColumn column, JsonNode json, String inclusive, String exclusive) {
        Optional<BigDecimal> bound = cells.fraction(at, column, json, inclusive);
        // earlier versions of the standard only say whether the bound is exclusive
        return bound.isPresent() || json.at(exclusive).isBoolean()
                ? bound
                : cells.fraction(at, column, json, exclusive);
    }
}
