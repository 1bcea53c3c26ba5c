package org.revenuekit.examples.report.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.kpi.KpiDirection;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.examples.report.canonical.FactDate;
import org.revenuekit.examples.report.canonical.RowFinding;
import org.revenuekit.examples.report.canonical.RowRef;
import org.revenuekit.funnel.success.CriterionId;
import org.revenuekit.funnel.success.MilestoneId;
import org.revenuekit.funnel.success.MilestoneReached;
import org.revenuekit.funnel.success.RequestId;
import org.revenuekit.funnel.success.RequestPriority;
import org.revenuekit.funnel.success.SuccessCriterion;
import org.revenuekit.funnel.success.SuccessFinding;
import org.revenuekit.funnel.success.SupportRequest;
import org.revenuekit.funnel.success.UsageKind;
import org.revenuekit.funnel.success.UsageReading;

/** What rows tell of customers after the sale. */
class SuccessImportTest {
    private static final AccountId ONE = AccountId.of("A-1");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);
    private static final String USAGE = "'usage': [ { 'file': 'f.csv', 'columns': { 'account': 'account', 'product':"
            + " 'product', 'observedOn': 'on', 'activeSeats': 'active', 'licensedSeats': 'seats', 'featuresUsed': 'used',"
            + " 'featuresAvailable': 'features', 'recordedOn': 'recorded' } } ]";
    private static final String USAGE_HEADER = "account,product,on,active,seats,used,features,recorded\n";

    @TempDir
    private Path folder;

    private DataSet set(String table, String text) {
        return new Folder(folder).file("f.csv", text).set(table);
    }

    private static List<String> messages(DataSet set) {
        return set.findings().stream().map(RowFinding::toString).toList();
    }

    @Test
    void milestonesAreReadAndOnRecordWhenReached() {
        DataSet set = set(
                "'milestones': [ { 'file': 'f.csv', 'columns': { 'account': 'account', 'milestone': 'milestone',"
                        + " 'reachedOn': 'on', 'recordedOn': 'recorded' } } ]",
                """
                account,milestone,on,recorded
                A-1,set-up,2026-03-10,
                A-1,trained,2026-03-10,2026-03-20
                A-1,,2026-03-10,
                """);
        assertEquals(
                ImmutableList.of(
                        new MilestoneReached(ONE, MilestoneId.of("set-up"), MARCH, MARCH),
                        new MilestoneReached(ONE, MilestoneId.of("trained"), MARCH, LocalDate.of(2026, 3, 20))),
                set.success().milestones());
        assertEquals(Optional.of(MARCH), set.data().latestFact().map(FactDate::date));
        assertEquals(1, set.findings().size());
        assertFalse(set.success().isEmpty());
    }

    @Test
    void requestsHaveAnIdOrElseTheirPlace() {
        DataSet set = set(
                "'requests': [ { 'file': 'f.csv', 'columns': { 'id': 'id', 'account': 'account', 'priority': 'priority',"
                        + " 'openedAt': 'asked', 'answeredAt': 'answered', 'about': 'about', 'recordedOn': 'recorded' } } ]",
                """
                id,account,priority,asked,answered,about,recorded
                R-1,A-1,Urgent,2026-03-10,2026-03-12,the renewal,2026-03-11
                ,A-1,,2026-03-10,,,
                """);
        Instant asked = Instant.parse("2026-03-10T00:00:00Z");
        assertEquals(
                ImmutableList.of(
                        SupportRequest.builder()
                                .id(RequestId.of("R-1"))
                                .account(ONE)
                                .priority(RequestPriority.URGENT)
                                .receivedAt(asked)
                                .answeredAt(Instant.parse("2026-03-12T00:00:00Z"))
                                .recordedOn(LocalDate.of(2026, 3, 11))
                                .build(),
                        SupportRequest.builder()
                                .id(RequestId.of("f.csv:3"))
                                .account(ONE)
                                .receivedAt(asked)
                                .build()),
                set.success().requests());
        assertEquals(
                ImmutableMap.of(RequestId.of("R-1"), "the renewal"),
                set.success().abouts());
        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 12)), set.data().latestFact().map(FactDate::date));
        assertEquals(ImmutableList.of(new RowRef("f.csv", 3)), set.rowsOf(new Subject("request", "f.csv:3")));
        assertEquals(
                ImmutableList.of(new RowRef("f.csv", 2)),
                set.rowsOf(Finding.of(SuccessFinding.ANSWERED_BEFORE_RECEIVED, Subject.of(ONE), "request", "R-1")),
                "a finding of an account that names a request");
    }

    @Test
    void usageIsOfSeatsOrFeaturesOrBoth() {
        DataSet set = set(
                USAGE,
                USAGE_HEADER
                        + "A-1,,2026-03-10,4,10,3,5,\nA-1,,2026-03-11,5,10,,,2026-03-15\nA-1,,2026-03-12,5,,3,,\n");
        assertEquals(
                ImmutableList.of(
                        UsageReading.of(ONE, UsageKind.SEATS, 4, 10, MARCH),
                        UsageReading.of(ONE, UsageKind.FEATURES, 3, 5, MARCH),
                        new UsageReading(ONE, UsageKind.SEATS, 5, 10, MARCH.plusDays(1), LocalDate.of(2026, 3, 15))),
                set.success().usage());
        assertEquals(
                List.of(
                        "f.csv:4 SUCCESS_ROW_UNUSABLE: the row cannot be used: what is used must stand beside what there"
                                + " is"),
                messages(set));
    }

    @Test
    void usageOfSeveralProductsOfADayIsAddedUp() {
        DataSet set = set(
                USAGE,
                USAGE_HEADER
                        + "A-1,cloud,2026-03-10,4,10,,,\nA-1,care,2026-03-10,1,2,,,\nA-1,cloud,2026-03-11,6,10,,,\n"
                        + "A-1,cloud,2026-03-10,9,10,,,\n");
        assertEquals(
                ImmutableList.of(
                        UsageReading.of(ONE, UsageKind.SEATS, 5, 12, MARCH),
                        UsageReading.of(ONE, UsageKind.SEATS, 6, 10, MARCH.plusDays(1))),
                set.success().usage());
        assertEquals(
                List.of("f.csv:5 STATEMENT_CONTRADICTS: the row differs from what f.csv:2 states of the same thing"),
                messages(set));
    }

    /** Beside a kind that is told in full, a half of the other is reported, and not used. */
    @Test
    void aHalfOfUsageIsReported() {
        DataSet set = set(
                USAGE, USAGE_HEADER + "A-1,,2026-03-10,4,,3,5,\nA-1,,2026-03-11,5,10,,7,\nA-1,,2026-03-12,,9,2,5,\n");
        assertEquals(
                ImmutableList.of(
                        UsageReading.of(ONE, UsageKind.FEATURES, 3, 5, MARCH),
                        UsageReading.of(ONE, UsageKind.SEATS, 5, 10, MARCH.plusDays(1)),
                        UsageReading.of(ONE, UsageKind.FEATURES, 2, 5, MARCH.plusDays(2))),
                set.success().usage());
        assertEquals(
                List.of(
                        "f.csv:2 activeSeats USAGE_HALF_STATED: usage.activeSeats stands without usage.licensedSeats; it"
                                + " is not used [4]",
                        "f.csv:3 featuresAvailable USAGE_HALF_STATED: usage.featuresAvailable stands without"
                                + " usage.featuresUsed; it is not used [7]",
                        "f.csv:4 licensedSeats USAGE_HALF_STATED: usage.licensedSeats stands without usage.activeSeats;"
                                + " it is not used [9]"),
                messages(set));
    }

    @Test
    void twoKindsOfUsageOfAProductMayStandInTwoRows() {
        DataSet set = set(
                USAGE,
                USAGE_HEADER + "A-1,cloud,2026-03-10,4,10,,,\nA-1,cloud,2026-03-10,,,3,5,\n"
                        + "A-1,cloud,2026-03-10,4,10,,,\n");
        assertEquals(
                ImmutableList.of(
                        UsageReading.of(ONE, UsageKind.SEATS, 4, 10, MARCH),
                        UsageReading.of(ONE, UsageKind.FEATURES, 3, 5, MARCH)),
                set.success().usage());
        assertEquals(List.of(), messages(set), "what only repeats a row does not differ from it");
    }

    /** What comes on record later of one product leaves what was known of the others. */
    @Test
    void aCorrectionOfOneProductIsNotAll() {
        DataSet set = set(
                USAGE,
                USAGE_HEADER
                        + "A-1,cloud,2026-03-10,50,100,,,\nA-1,care,2026-03-10,10,20,,,\n"
                        + "A-1,care,2026-03-10,8,15,,,2026-04-09\nA-1,care,2026-03-10,12,20,,,2026-04-05\n"
                        + "A-1,new,2026-03-10,1,3,,,2026-04-09\n");
        assertEquals(
                ImmutableList.of(
                        UsageReading.of(ONE, UsageKind.SEATS, 60, 120, MARCH),
                        new UsageReading(ONE, UsageKind.SEATS, 62, 120, MARCH, LocalDate.of(2026, 4, 5)),
                        new UsageReading(ONE, UsageKind.SEATS, 59, 118, MARCH, LocalDate.of(2026, 4, 9))),
                set.success().usage());
        assertEquals(List.of(), messages(set));
    }

    @Test
    void criteriaAreOfAnAccountASegmentOrAll() {
        String header = "account,segment,what,measure,target,better,due\n";
        String table =
                "'successCriteria': [ { 'file': 'f.csv', 'columns': { 'account': 'account', 'segment': 'segment',"
                        + " 'what': 'what', 'measure': 'measure', 'target': 'target', 'better': 'better', 'due': 'due' } } ]";
        DataSet set = set(
                table,
                header + "A-1,,nine of ten,adoption-seats,90,,2026-06-30\n,chain,no delay,days,0,Lower,2026-06-30\n"
                        + "A-1,chain,both,days,0,,2026-06-30\n");
        SuccessCriterion first = SuccessCriterion.builder()
                .id(CriterionId.of("f.csv:2 adoption-seats"))
                .meaning(Label.of("nine of ten", "nine of ten"))
                .account(ONE)
                .indicator(IndicatorId.of("adoption-seats"))
                .target(new BigDecimal("90"))
                .dueOn(LocalDate.of(2026, 6, 30))
                .build();
        assertEquals(2, set.success().criteria().size());
        assertEquals(first, set.success().criteria().get(0));
        SuccessCriterion second = set.success().criteria().get(1);
        assertEquals(Optional.of("chain"), second.segment());
        assertEquals(KpiDirection.LOWER_IS_BETTER, second.direction());
        assertEquals(
                List.of("f.csv:4 SUCCESS_ROW_UNUSABLE: the row cannot be used: criterion must be of an account or a"
                        + " segment, was of both (criterion f.csv:4 days)"),
                messages(set));
        assertEquals(ImmutableList.of(new RowRef("f.csv", 3)), set.rowsOf(new Subject("criterion", "f.csv:3 days")));
    }

    @Test
    void criteriaHaveAnIdOrElseTheirPlace() {
        DataSet set = set(
                "'successCriteria': [ { 'file': 'f.csv', 'columns': { 'id': 'id', 'what': 'what', 'measure': { 'constant':"
                        + " 'use' }, 'target': 'target', 'due': 'due' } } ]",
                "id,what,target,due\nK-1,use,5,2026-06-30\nK-1,use,6,2026-06-30\n");
        assertEquals(
                ImmutableList.of(CriterionId.of("K-1")),
                set.success().criteria().stream().map(SuccessCriterion::id).toList());
        assertEquals(
                List.of("f.csv:3 SUCCESS_ROW_UNUSABLE: the row cannot be used: a criterion is stated once"),
                messages(set));
    }

    @Test
    void aCriterionThatCannotBeDoesNotTakeAnId() {
        DataSet set = set(
                "'successCriteria': [ { 'file': 'f.csv', 'columns': { 'id': 'id', 'account': 'account', 'segment':"
                        + " 'segment', 'what': 'what', 'measure': { 'constant': 'use' }, 'target': 'target', 'due':"
                        + " 'due' } } ]",
                "id,account,segment,what,target,due\nK-1,A-1,chain,use,5,2026-06-30\nK-1,A-1,,use,6,2026-06-30\n");
        assertEquals(
                List.of(new BigDecimal("6")),
                set.success().criteria().stream().map(SuccessCriterion::target).toList());
        assertEquals(1, messages(set).size());
    }

    @Test
    void aCriterionIsStatedOnce() {
        DataSet set = set(
                "'successCriteria': [ { 'file': 'f.csv', 'columns': { 'what': 'what', 'measure': { 'constant': 'use' },"
                        + " 'due': 'due' }, 'unpivot': { 'columns': ['low', 'high'], 'name': 'account', 'value': 'target' } } ]",
                "what,due,low,high\nuse,2026-06-30,5,7\n");
        assertEquals(1, set.success().criteria().size());
        assertEquals(
                List.of("f.csv:2 SUCCESS_ROW_UNUSABLE: the row cannot be used: a criterion is stated once"),
                messages(set));
    }

    @Test
    void withoutRowsThereIsNothing() {
        assertTrue(set("'accounts': [ { 'file': 'f.csv', 'columns': { 'id': 'id' } } ]", "id\nA-1\n")
                .success()
                .isEmpty());
    }
}
