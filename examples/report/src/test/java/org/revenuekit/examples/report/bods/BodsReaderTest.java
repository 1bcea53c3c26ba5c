package org.revenuekit.examples.report.bods;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.RowRef;
import org.revenuekit.examples.report.canonical.SourceAccount;
import org.revenuekit.examples.report.canonical.StatedInterest;

/** What statements become, and that each of them is counted. */
class BodsReaderTest {

    private static final String S = "{'recordId': 'S', 'recordType': 'entity', 'statementDate': '2024-01-01',"
            + " 'recordDetails': {'name': 'Sub Ltd', 'jurisdiction': {'code': 'US-DE'}}}";

    @TempDir
    private Path folder;

    private Read read(String... texts) {
        return Read.of(folder, texts);
    }

    @Test
    void companiesAndPersonsAreAccounts() {
        Read read = read("[" + S + ", {'recordId': 'P', 'recordType': 'person', 'recordDetails': {'names':"
                + " [{'fullName': 'Ann'}]}}, {'recordId': 'Q', 'recordType': 'person', 'recordDetails': {}}]");
        assertEquals(List.of("S Sub Ltd US", "P Ann -", "Q - -"), read.accounts());
        assertEquals(
                ImmutableList.of(
                        new SourceAccount(CanonicalTable.ACCOUNTS, "1.json", 3, 3, 0, 0, 0, 0, 3, 0),
                        new SourceAccount(CanonicalTable.LINKS, "1.json", 3, 0, 0, 0, 3, 0, 0, 0)),
                read.result().sources());
        assertEquals(ImmutableList.of(), read.findings());
    }

    @Test
    void theLatestStatementOfACompanyCountsAndEarlierOnesFillItsGaps() {
        Read read = read(
                "[{'recordId': 'S', 'recordType': 'entity', 'statementDate': '2025-01-01', 'recordStatus': 'updated',"
                        + " 'recordDetails': {'name': 'New name'}}]",
                "[" + S + "]");
        assertEquals(List.of("S New name US"), read.accounts());
        assertEquals(new RowRef("1.json", 1), read.rows().get(0).at());
        assertEquals(
                List.of(1L, 0L, 0L, 0L),
                read.result().sources().stream().map(SourceAccount::used).toList());
        assertEquals(
                List.of(0L, 0L, 1L, 0L),
                read.result().sources().stream().map(SourceAccount::repeated).toList());
    }

    @Test
    void statementsMayFollowEachOtherWithoutAList() {
        Read read = read(S + "\n" + Read.relationship("2024-01-02", "new", Read.shares("50", "")));
        assertEquals(List.of("S<P 0.5 [,) [2024-01-02,)"), read.links());
        assertEquals(2, read.rows().get(1).at().row());
        assertEquals(Optional.of("ownership"), read.rows().get(1).text(CanonicalColumn.LINK_KIND));
        assertEquals(Optional.of("none"), read.rows().get(1).text(CanonicalColumn.LINK_INFLUENCE));
        assertEquals(Optional.empty(), read.rows().get(1).text(CanonicalColumn.LINK_SOURCE));
    }

    @Test
    void theSourceIsThePublisher() {
        Read read = read("["
                + Read.relationship("2024-01-02", "new", Read.shares("50", ""))
                        .replace("'recordId'", "'publicationDetails': {'publisher': {'name': 'Register'}}, 'recordId'")
                + "]");
        assertEquals(Optional.of("Register"), read.rows().get(0).text(CanonicalColumn.LINK_SOURCE));
    }

    @Test
    void sharesMayBeBounds() {
        String interest = "{'type': 'shareholding', 'share': {%s}}";
        String[][] cases = {
            {"'minimum': 25, 'maximum': 75", "0.25..0.75"},
            {"'minimum': 25, 'exclusiveMinimum': true", "0.25.."},
            {"'exclusiveMinimum': 25, 'exclusiveMaximum': 75", "0.25..0.75"},
            {"'maximum': 75, 'exclusiveMaximum': false", "..0.75"},
            {"", ".."},
            {"'exact': 33.3333333333", "0.333333333333"}
        };
        for (String[] each : cases) {
            assertEquals(
                    List.of("S<P " + each[1] + " [,) [2024-01-02,)"),
                    read(Read.relationship("2024-01-02", "new", interest.formatted(each[0])))
                            .links());
        }
    }

    @Test
    void directSharesComeBeforeVotesAndVotesBeforeTheUnknown() {
        String votes = "{'type': 'votingRights', 'share': {'exact': 60}}";
        String seat = "{'type': 'boardMember'}";
        String unknown = "{'directOrIndirect': 'unknown'}";
        String indirect = "{'type': 'shareholding', 'directOrIndirect': 'indirect', 'share': {'minimum': 10}}";
        Read all = read(Read.relationship(
                "2024-01-02",
                "new",
                String.join(
                        ",",
                        Read.shares("50", ""),
                        votes,
                        seat,
                        unknown,
                        indirect,
                        "{'type': 'votingRights'," + " 'directOrIndirect': 'direct', 'share': {'exact': 50}}")));
        assertEquals(List.of("S<P 0.5 [,) [2024-01-02,)"), all.links());
        assertEquals(
                List.of("votingRights", "boardMember", "", "shareholding"),
                all.result().interests().stream().map(StatedInterest::type).toList(),
                "votes that repeat the shares are no interest of their own");
        assertEquals(
                List.of("S<P 0.6 [,) [2024-01-02,)"),
                read(Read.relationship("2024-01-02", "new", String.join(",", seat, votes, unknown)))
                        .links());
        assertEquals(
                List.of("S<P .. [,) [2024-01-02,)"),
                read(Read.relationship("2024-01-02", "new", String.join(",", seat, unknown, indirect)))
                        .links());
        Read none = read(Read.relationship("2024-01-02", "new", seat + "," + indirect));
        assertEquals(List.of(), none.links());
        assertEquals(1, none.result().sources().get(1).leftOut());
    }

    @Test
    void interestsThatAreNoLinksAreKept() {
        Read read = read(Read.relationship(
                        "2024-01-02",
                        "new",
                        "{'type': 'shareholding', 'directOrIndirect': 'indirect', 'share': {'exact': 30},"
                                + " 'startDate': '2023-01-01', 'endDate': '2024-01-01'},"
                                + "{'type': 'votingRights', 'directOrIndirect': 'indirect', 'share': {'minimum':"
                                + " 25, 'maximum': 50}}")
                + Read.relationship("2025-01-02", "updated", "{'type': 'trustee'}"));
        RowRef at = new RowRef("1.json", 1);
        Optional<LocalDate> first = Optional.of(LocalDate.of(2024, 1, 2));
        Optional<LocalDate> second = Optional.of(LocalDate.of(2025, 1, 2));
        Optional<BigDecimal> third = Optional.of(new BigDecimal("0.3"));
        assertEquals(
                ImmutableList.of(
                        new StatedInterest(
                                at,
                                "S",
                                Optional.of("P"),
                                "shareholding",
                                true,
                                third,
                                third,
                                Optional.of(LocalDate.of(2023, 1, 1)),
                                Optional.of(LocalDate.of(2024, 1, 1)),
                                first,
                                second),
                        new StatedInterest(
                                at,
                                "S",
                                Optional.of("P"),
                                "votingRights",
                                true,
                                Optional.of(new BigDecimal("0.25")),
                                Optional.of(new BigDecimal("0.5")),
                                Optional.empty(),
                                Optional.empty(),
                                first,
                                second),
                        new StatedInterest(
                                at,
                                "S",
                                Optional.of("P"),
                                "trustee",
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                second,
                                Optional.empty())),
                read.result().interests());
    }

    @Test
    void aPartyThatIsNotNamedIsAnAbsence() {
        String[][] reasons = {
            {"noBeneficialOwners", "none"},
            {"interestedPartyHasNotProvidedInformation", "withheld"},
            {"interestedPartyExemptFromDisclosure", "withheld"},
            {"subjectExemptFromDisclosure", "withheld"},
            {"subjectUnableToConfirmOrIdentifyBeneficialOwner", "unknown"},
            {"informationUnknownToPublisher", "unknown"},
            {"", "unknown"}
        };
        for (String[] reason : reasons) {
            Read read =
                    read(Read.relationship("2024-01-02", "new", "").replace("'P'", "{'reason': '" + reason[0] + "'}"));
            assertEquals(List.of("S<" + reason[1] + " .. [,) [2024-01-02,)"), read.links());
        }
        assertEquals(
                List.of("S<unknown 0.5 [2024-01-01,) [2024-01-02,)"),
                read(Read.relationship("2024-01-02", "new", Read.shares("50", ", 'startDate': '2024-01-01'"))
                                .replace("'P'", "{}"))
                        .links());
    }

    @Test
    void statementsThatCannotBeUsedAreSetAside() {
        Read read = read("[\n{'recordType': 'entity'},\n"
                + Read.relationship("2024-01-02", "new", "").replace("'subject': 'S', ", "") + ",\n"
                + Read.relationship("2024-01-02", "new", "").replace("'interestedParty': 'P', ", "") + ",\n"
                + Read.relationship("2024-01-02", "new", "").replace("'subject': 'S'", "'subject': {}") + ",\n"
                + "{'statementType': 'ownershipOrControlStatement'},\n7\n]");
        assertEquals(
                List.of(
                        "1.json:2 recordId MISSING_REQUIRED: accounts.id has no value ERROR",
                        "1.json:3 recordDetails.subject MISSING_REQUIRED: links.child has no value ERROR",
                        "1.json:4 recordDetails.interestedParty MISSING_REQUIRED: links.parent has no value ERROR",
                        "1.json:5 recordDetails.subject UNREADABLE_TEXT: links.child: a text must stand here WARNING",
                        "1.json:5 recordDetails.subject MISSING_REQUIRED: links.child has no value ERROR",
                        "1.json:6 recordType UNKNOWN_STATEMENT: the statement's recordType is none of entity, person,"
                                + " relationship ERROR",
                        "1.json:7 recordType UNKNOWN_STATEMENT: the statement's recordType is none of entity, person,"
                                + " relationship ERROR"),
                read.findings());
        assertEquals(
                ImmutableList.of(
                        new SourceAccount(CanonicalTable.ACCOUNTS, "1.json", 6, 0, 0, 3, 3, 0, 0, 0),
                        new SourceAccount(CanonicalTable.LINKS, "1.json", 6, 0, 0, 5, 1, 0, 0, 0)),
                read.result().sources());
        assertEquals(List.of(), read.links());
    }

    @Test
    void valuesThatCannotBeReadAreFoundAndTheRestIsUsed() {
        Read read = read(Read.relationship(
                "yesterday", "new", Read.shares("150", ", 'startDate': '2024-02-30', 'endDate': '2024-03'")));
        assertEquals(List.of("S<P .. [,2024-03-01) [,)"), read.links());
        assertEquals(
                List.of(
                        "1.json:1 share.exact NUMBER_OUT_OF_RANGE: links.share must be 0 to 100 % [150] WARNING",
                        "1.json:1 startDate UNREADABLE_DATE: links.validFrom fits none of the date patterns yyyy-MM-dd,"
                                + " yyyy-MM-dd'T'HH:mm:ss[.SSS]XXX, yyyy-MM [2024-02-30] WARNING",
                        "1.json:1 statementDate UNREADABLE_DATE: links.recordedOn fits none of the date patterns"
                                + " yyyy-MM-dd, yyyy-MM-dd'T'HH:mm:ss[.SSS]XXX, yyyy-MM [yesterday] WARNING"),
                read.findings().stream().sorted().toList());
    }

    @Test
    void aTimeBecomesADayInTheZoneOfTheMapping() {
        Read read = read(Read.relationship("2024-01-02T20:00:00Z", "new", Read.shares("50", "")));
        assertEquals(List.of("S<P 0.5 [,) [2024-01-03,)"), read.links());
    }

    @Test
    void aStatementThatStandsTwiceCountsOnce() {
        String statement = Read.relationship("2024-01-02", "new", Read.shares("50", ""))
                .replace("'recordId'", "'statementId': 's1', 'recordId'");
        Read read = read(statement, statement + S.replace("'recordId'", "'statementId': 's2', 'recordId'"));
        assertEquals(1, read.links().size());
        assertEquals(
                ImmutableList.of(
                        new SourceAccount(CanonicalTable.ACCOUNTS, "1.json", 1, 0, 0, 0, 1, 0, 0, 0),
                        new SourceAccount(CanonicalTable.LINKS, "1.json", 1, 1, 0, 0, 0, 0, 1, 0),
                        new SourceAccount(CanonicalTable.ACCOUNTS, "2.json", 2, 1, 0, 0, 1, 0, 1, 0),
                        new SourceAccount(CanonicalTable.LINKS, "2.json", 2, 0, 1, 0, 1, 0, 0, 0)),
                read.result().sources());
    }
}
