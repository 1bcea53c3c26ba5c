package org.revenuekit.examples.report.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.contact.ContactId;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.FactDate;
import org.revenuekit.examples.report.canonical.RowFinding;
import org.revenuekit.examples.report.canonical.RowRef;
import org.revenuekit.segmentation.phase.Evidence;
import org.revenuekit.segmentation.phase.EvidenceId;
import org.revenuekit.segmentation.phase.EvidenceStatus;
import org.revenuekit.segmentation.phase.FactKind;

/** From rows to evidence: what is held, planned, withdrawn, denied, and bad rows. */
class EvidenceImportTest {
    private static final String HEADER =
            "id,account,opportunity,kind,actor,contact,status,answer,minutes,amount,on,recorded,until,who,source\n";
    private static final String TABLES = "'accounts': [ { 'file': 'a.csv', 'columns': { 'id': 'id' } } ], "
            + "'evidence': [ { 'file': 'e.csv', 'columns': { 'id': 'id', 'account': 'account', 'opportunity':"
            + " 'opportunity', 'kind': 'kind', 'actor': 'actor', 'contact': 'contact', 'status': 'status', 'answer':"
            + " 'answer', 'minutes': 'minutes', 'amount': 'amount', 'observedOn': 'on', 'recordedOn': 'recorded',"
            + " 'validUntil': 'until', 'reporter': 'who', 'source': 'source' } } ]";

    @TempDir
    private Path folder;

    private DataSet set(String... rows) {
        return new Folder(folder)
                .file("a.csv", "id\n1\n2\n")
                .file("e.csv", HEADER + String.join("\n", rows) + "\n")
                .set(TABLES);
    }

    private static List<String> messages(DataSet set) {
        return set.findings().stream().map(RowFinding::toString).toList();
    }

    @Test
    void aRowWithAllColumnsIsEvidence() {
        DataSet set =
                set("E1,1,O1,Consultation,Decision Maker,C1,held,no,20,,2026-01-05,2026-01-09,2026-06-30,yuki,note");
        assertEquals(
                ImmutableList.of(Evidence.builder()
                        .id(EvidenceId.of("E1"))
                        .account(AccountId.of("1"))
                        .opportunity(OpportunityId.of("O1"))
                        .kind(FactKind.CONSULTATION)
                        .actor(ContactRole.DECISION_MAKER)
                        .contact(ContactId.of("C1"))
                        .answer(false)
                        .minutes(20)
                        .observedOn(LocalDate.of(2026, 1, 5))
                        .recordedOn(LocalDate.of(2026, 1, 9))
                        .validUntil(LocalDate.of(2026, 6, 30))
                        .reporter(SellerId.of("yuki"))
                        .source("note")
                        .build()),
                set.evidence().list());
        assertEquals(ImmutableList.of(), messages(set));
        assertEquals(ImmutableList.of(new RowRef("e.csv", 2)), set.rowsOf(new Subject("evidence", "E1")));
    }

    @Test
    void whatIsAbsentIsHeldYesAndRecordedOnItsDay() {
        DataSet set = set(",2,,competitive_quote,,,,,,\"1,500\",2026-02-01,,,,");
        Evidence evidence = set.evidence().list().get(0);
        assertEquals(EvidenceId.of("e.csv:2"), evidence.id());
        assertEquals(EvidenceStatus.HELD, evidence.status());
        assertEquals(true, evidence.answer());
        assertEquals(LocalDate.of(2026, 2, 1), evidence.recordedOn());
        assertEquals(Optional.of(Money.parse("USD 1500")), evidence.amount());
        assertEquals(ImmutableList.of(new RowRef("e.csv", 2)), set.rowsOf(new Subject("evidence", "e.csv:2")));
    }

    /** A planned day is no fact that the report's date could be taken from, and a plan is known all the time. */
    @Test
    void aPlanIsNoFact() {
        DataSet set = set(
                "E1,1,,meeting,,,held,,,,2026-02-01,,,,",
                "E2,1,,meeting,,,planned,,,,2026-05-01,,,,",
                "E3,1,,meeting,,,planned,,,,2026-05-01,2026-03-01,,,");
        assertEquals(
                Optional.of(LocalDate.of(2026, 2, 1)), set.data().latestFact().map(FactDate::date));
        assertEquals(LocalDate.EPOCH, set.evidence().list().get(1).recordedOn());
        assertEquals(LocalDate.of(2026, 3, 1), set.evidence().list().get(2).recordedOn());
    }

    @Test
    void whatAKindCannotHaveIsLeftOutAndBadRowsAreSetAside() {
        DataSet set = set(
                "E1,1,,tender,drafter,C1,,,30,,2026-02-01,,,,",
                "E2,1,,meeting,,,,,,70,2026-02-01,,,,",
                "E3,1,,meeting,,,,,,,2026-02-01,,2026-01-31,,",
                "E4,1,,dinner,,,,,,,2026-02-01,,,,",
                "E5,1,,meeting,,,,,2000000,,2026-02-01,,,,",
                "E6,1,,order,,,,,,-1,2026-02-01,,,,",
                "E7,9,,meeting,,,,,,,2026-02-01,,,,");
        assertEquals(
                List.of(
                        "e.csv:5 kind UNKNOWN_CHOICE: evidence.kind must be one of "
                                + String.join(", ", CanonicalColumn.EVIDENCE_KIND.choices())
                                + "; say in the mapping what this text means [dinner]",
                        "e.csv:7 amount NUMBER_OUT_OF_RANGE: evidence.amount must be 0 or more [-1]",
                        "e.csv:8 account UNKNOWN_REFERENCE: evidence.account names no row of accounts [9]",
                        "e.csv:2 actor EVIDENCE_DETAIL_UNUSED: no tender has such a detail [drafter]",
                        "e.csv:2 contact EVIDENCE_DETAIL_UNUSED: no tender has such a detail [C1]",
                        "e.csv:2 minutes EVIDENCE_DETAIL_UNUSED: no tender has such a detail [30]",
                        "e.csv:3 amount EVIDENCE_DETAIL_UNUSED: no meeting has such a detail [USD 70.00]",
                        "e.csv:4 ENDS_BEFORE_IT_BEGINS: it begins on 2026-02-01 and ends on 2026-01-31"),
                messages(set));
        assertEquals(
                List.of("E1", "E2", "E5", "E6", "E7"),
                set.evidence().list().stream().map(one -> one.id().value()).toList());
        assertEquals(
                Optional.of(Evidence.MAX_MINUTES),
                set.evidence().list().get(2).minutes(),
                "more minutes than that say nothing more");
    }
}
