package org.revenuekit.examples.report.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Streams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.examples.report.load.Importer;
import org.revenuekit.examples.report.load.Progress;
import org.revenuekit.examples.report.mapping.Mapping;
import org.revenuekit.examples.report.mapping.MappingReader;
import org.revenuekit.examples.report.mapping.RevenueBreakdown;
import org.revenuekit.funnel.retention.ExpectedRenewal;
import org.revenuekit.funnel.retention.RenewalState;
import org.revenuekit.funnel.revenue.Movement;
import org.revenuekit.funnel.revenue.Movements;
import org.revenuekit.hierarchy.HierarchyResolution;
import org.revenuekit.hierarchy.HierarchyView;

/** How recurring revenue is measured, told apart and explained, on few customers. */
class RecurringAnswersTest {
    private static final LocalDate MARCH_END = LocalDate.of(2026, 3, 31);
    private static final String ACCOUNTS =
            "'accounts': [ { 'file': 'a.csv', 'columns': { 'id': 'id', 'parent': 'parent',"
                    + " 'country': 'country', 'industry': 'industry' } } ]";
    private static final String PERIODS = "'subscriptions': [ { 'file': 's.csv', 'columns': { 'id': 'id', 'account':"
            + " 'account', 'product': 'product', 'activeFrom': 'from', 'activeTo': 'to', 'unitPrice': 'price',"
            + " 'currency': 'currency', 'segment': 'segment', 'recordedOn': 'recorded', 'noticeBy': 'notice' } } ]";
    private static final String LOG = "'assetActions': [ { 'file': 'l.csv', 'columns': { 'asset': 'asset', 'kind':"
            + " 'kind', 'decidedOn': 'decided', 'account': 'account', 'product': 'product', 'unitPrice': 'price',"
            + " 'until': 'until', 'noticeDays': 'notice', 'recordedOn': 'recorded', 'quantity': 'quantity' } } ]";

    @TempDir
    private Path folder;

    private void file(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private Optional<RecurringAnswers> ask(String revenue, String tables, LocalDate knownOn) {
        String json = "{ 'name': 'test', 'currency': 'USD', 'zone': 'UTC', 'fiscalYearStart': 'JANUARY', 'revenue': { "
                + revenue + " }, 'tables': { " + tables + " } }";
        Mapping mapping = MappingReader.parse("test.json", json.replace('\'', '"'));
        DataSet data = DataSet.of(Importer.read(folder, mapping, Progress.none()), mapping);
        AsOf asOf = BusinessCalendar.of(mapping.zone(), mapping.fiscalYearStart())
                .endOf(MARCH_END)
                .knownOn(knownOn);
        return RecurringAnswers.of(
                RevenueFacts.of(data, asOf),
                mapping.revenue(),
                HierarchyResolution.of(HierarchyView.standard()).resolve(data.accounts(), data.links(), asOf));
    }

    private RecurringAnswers few(String revenue) throws IOException {
        file("a.csv", "id,parent,country,industry", "A,,JP,retail", "A-1,A,JP,", "B,,US,retail", "C,,,");
        file(
                "s.csv",
                "id,account,product,from,to,price,currency,segment,recorded,notice",
                "1,A,cloud,2024-01-01,2025-06-01,100,USD,big,,",
                "2,A-1,cloud,2025-06-01,,130,USD,big,,",
                "3,B,cloud,2024-02-01,2026-02-01,50,USD,small,,",
                "3,B,premium,2026-02-01,2027-02-01,80,USD,small,,2026-11-30",
                "4,C,care,2025-01-15,2026-03-01,40,USD,,,",
                "5,C,care,2026-01-01,2026-12-31,10,EUR,,,");
        return ask(revenue, ACCOUNTS + ", " + PERIODS, MARCH_END).orElseThrow();
    }

    private static List<String> groups(RecurringAnswers answers) {
        return answers.retention().groups().orElseThrow().groups().stream()
                .map(group -> group.name().orElse("-") + " "
                        + group.retention().map(kept -> kept.cohort()).orElse(-1L) + " "
                        + group.survival().ended() + "/" + group.survival().subjects())
                .toList();
    }

    @Test
    void nothingIsToldOfNoRows() throws IOException {
        file("a.csv", "id,parent,country,industry", "A,,,");
        assertEquals(Optional.empty(), ask("", ACCOUNTS, MARCH_END));
    }

    /** A log of which nothing can be made is told, with what is wrong with it. */
    @Test
    void aLogWithoutAPurchaseIsNotPassedOver() throws IOException {
        file("a.csv", "id,parent,country,industry", "A,,,");
        file(
                "l.csv",
                "asset,kind,decided,account,product,price,until,notice,recorded,quantity",
                "1,activation,2025-05-01,,,,,,,");
        RecurringAnswers answers = ask("", ACCOUNTS + ", " + LOG, MARCH_END).orElseThrow();
        assertEquals(0, answers.customers());
        assertEquals(1, answers.histories().orElseThrow().given());
        assertEquals(1, codes(answers).size(), answers.findings().toString());
    }

    @Test
    void customersAreThoseWhoPayOnTheDate() throws IOException {
        assertEquals(2, few("").customers(), "A-1 and B, no longer A and C");
    }

    @Test
    void whoMovesInsideOfAFamilyIsNoChurn() throws IOException {
        RetentionAnswers retention = few("").retention();
        assertEquals("2025-03-31", retention.accounts().start().toString());
        assertEquals(3, retention.accounts().cohort());
        assertEquals(
                "1/3",
                retention.accounts().logo().numerator() + "/"
                        + retention.accounts().logo().denominator());
        assertEquals(3, retention.families().cohort());
        assertEquals(
                "2/3",
                retention.families().logo().numerator() + "/"
                        + retention.families().logo().denominator());
        assertEquals(List.of(AccountId.of("A")), retention.movedInside());
        assertEquals(Optional.empty(), retention.existingOrders(), "there are none");
        assertEquals(List.of("NO_RATE", "FOREIGN_CURRENCY"), codes(few("")));
    }

    private static List<String> codes(RecurringAnswers answers) {
        return answers.findings().stream().map(finding -> finding.kind().code()).toList();
    }

    @Test
    void customersAreToldApartByWhatTheMappingNames() throws IOException {
        List<String> bySegment = List.of("big 1 1/2", "small 1 0/1", "- 1 1/1");
        assertEquals(bySegment, groups(few("")), "since some segments are known");
        assertEquals(bySegment, groups(few("'breakdown': 'segment'")));
        assertEquals(List.of("JP 1 1/2", "US 1 0/1", "- 1 1/1"), groups(few("'breakdown': 'country'")));
        assertEquals(List.of("retail 2 1/2", "- 1 1/2"), groups(few("'breakdown': 'industry'")));
        assertEquals(
                List.of("care 1 1/1", "cloud 1 1/2", "premium 1 0/1"),
                groups(few("'breakdown': 'product'")),
                "assets, by the product of their last period");
    }

    @Test
    void withoutAnySegmentNobodyIsToldApart() throws IOException {
        file("a.csv", "id,parent,country,industry", "A,,,");
        file(
                "s.csv",
                "id,account,product,from,to,price,currency,segment,recorded,notice",
                "1,A,cloud,2024-01-01,,100,USD,,,");
        assertEquals(
                Optional.empty(),
                ask("", ACCOUNTS + ", " + PERIODS, MARCH_END)
                        .orElseThrow()
                        .retention()
                        .groups());
    }

    @Test
    void theLastMonthIsThatOfTheDate() throws IOException {
        List<Movements<AccountId>> months = few("'months': 3").months();
        assertEquals(
                List.of("2026-01", "2026-02", "2026-03"),
                months.stream()
                        .map(month -> YearMonth.from(month.endDate()).toString())
                        .toList());
        Movements<AccountId> march = months.get(2);
        assertEquals(1, march.count(Movement.CHURN), "of care");
        assertEquals(1, months.get(1).count(Movement.EXPANSION));
        assertEquals(12, few("").months().size());
    }

    private static String shown(RevenueMoves<?> moves) {
        return moves.name().orElse("-") + ": " + shown(moves.start()) + " (" + moves.startCount() + ") "
                + Stream.of(Movement.values())
                        .filter(movement -> moves.count(movement) > 0)
                        .map(movement ->
                                movement + " " + shown(moves.of(movement)) + " (" + moves.count(movement) + ") ")
                        .collect(Collectors.joining())
                + shown(moves.end()) + " (" + moves.endCount() + ")";
    }

    private static String shown(MonthlyAmount amount) {
        return amount.rounded().getAmount().stripTrailingZeros().toPlainString();
    }

    private static List<String> moved(RecurringAnswers answers) {
        return answers.bridges().groups().orElseThrow().items().stream()
                .map(RecurringAnswersTest::shown)
                .toList();
    }

    /** A paid until June, its office from then on: of the family that is growth. */
    @Test
    void whatMovesInsideOfAFamilyIsNoMovementOfIt() throws IOException {
        RevenueBridges bridges = few("").bridges();
        assertEquals("-: 190 (3) NEW 130 (1) EXPANSION 30 (1) CHURN -140 (2) 210 (2)", shown(bridges.accounts()));
        RevenueMoves<AccountId> families = bridges.families().orElseThrow();
        assertEquals("-: 190 (3) EXPANSION 60 (2) CHURN -40 (1) 210 (2)", shown(families));
        assertEquals("30", shown(families.months().get(2).of(Movement.EXPANSION)), "in June");
        assertEquals(12, families.months().size());
    }

    @Test
    void movementsAreToldByWhatTellsCustomersApart() throws IOException {
        List<String> bySegment = List.of(
                "big: 100 (1) NEW 130 (1) CHURN -100 (1) 130 (1)",
                "small: 50 (1) EXPANSION 30 (1) 80 (1)",
                "-: 40 (1) CHURN -40 (1) 0 (0)");
        assertEquals(bySegment, moved(few("")), "since some segments are known");
        assertEquals(
                RevenueBreakdown.SEGMENT,
                few("").bridges().groups().orElseThrow().by());
        assertEquals(
                List.of(
                        "JP: 100 (1) NEW 130 (1) CHURN -100 (1) 130 (1)",
                        "US: 50 (1) EXPANSION 30 (1) 80 (1)",
                        "-: 40 (1) CHURN -40 (1) 0 (0)"),
                moved(few("'breakdown': 'country'")));
        assertEquals(
                List.of(
                        "care: 40 (1) CHURN -40 (1) 0 (0)",
                        "cloud: 100 (1) NEW 130 (1) CHURN -100 (1) 130 (1)",
                        "premium: 50 (1) EXPANSION 30 (1) 80 (1)"),
                moved(few("'breakdown': 'product'")),
                "assets, by the product of their last period");
    }

    /** C came in January 2025, and nobody else is without a segment. */
    @Test
    void monthsInWhichNobodyOfAGroupPaidAreNotTold() throws IOException {
        assertEquals(
                List.of(24, 24, 15),
                few("'months': 24").bridges().groups().orElseThrow().items().stream()
                        .map(group -> group.months().size())
                        .toList());
    }

    @Test
    void withoutParentsAndSegmentsAccountsAreAll() throws IOException {
        file("a.csv", "id,parent,country,industry", "A,,,");
        file(
                "s.csv",
                "id,account,product,from,to,price,currency,segment,recorded,notice",
                "1,A,cloud,2024-01-01,,100,USD,,,",
                "2,unknown,cloud,2024-01-01,,10,USD,,,");
        RevenueBridges bridges =
                ask("", ACCOUNTS + ", " + PERIODS, MARCH_END).orElseThrow().bridges();
        assertEquals(Optional.empty(), bridges.families());
        assertEquals(Optional.empty(), bridges.groups());
        assertEquals("-: 110 (2) 110 (2)", shown(bridges.accounts()));
        file("a.csv", "id,parent,country,industry", "A,B,,", "B,,,");
        RecurringAnswers answers = ask("", ACCOUNTS + ", " + PERIODS, MARCH_END).orElseThrow();
        assertEquals(
                "-: 110 (2) 110 (2)",
                shown(answers.bridges().families().orElseThrow()),
                "also that of an account of no family");
        assertEquals(2, answers.retention().families().cohort(), "the same two");
    }

    @Test
    void renewalsAreThoseOfTheHorizon() throws IOException {
        assertEquals(List.of("3 LATER 2026-11-30"), renewals(few("")));
        assertEquals(List.of(), renewals(few("'horizonMonths': 9")), "due after it");
        file(
                "l.csv",
                "asset,kind,decided,account,product,price,until,notice,recorded,quantity",
                "7,purchase,2025-05-01,B,cloud,20,2026-05-01,10,,",
                "8,purchase,2025-05-01,B,cloud,30,2026-03-01,10,,",
                "9,purchase,2025-05-01,B,cloud,40,2026-04-15,10,,",
                "9,cancellation,2026-03-20,,,,,,,");
        file("a.csv", "id,parent,country,industry", "B,,,");
        RecurringAnswers answers = ask("", ACCOUNTS + ", " + LOG, MARCH_END).orElseThrow();
        assertEquals(List.of("7 OPEN 2026-04-20"), renewals(answers), "what was given up is not to be renewed");
        assertEquals(
                List.of("8"),
                answers.renewals().forecast().renewals(RenewalState.OVERDUE).stream()
                        .map(renewal -> renewal.renewal().asset().value())
                        .toList());
    }

    private static List<String> renewals(RecurringAnswers answers) {
        return answers.renewals().forecast().renewals().stream()
                .map(RecurringAnswersTest::shown)
                .toList();
    }

    private static String shown(ExpectedRenewal renewal) {
        return renewal.renewal().asset() + " " + renewal.state() + " " + renewal.decideBy();
    }

    @Test
    void whatBecameKnownLaterIsTold() throws IOException {
        file("a.csv", "id,parent,country,industry", "A,,,");
        file(
                "l.csv",
                "asset,kind,decided,account,product,price,until,notice,recorded,quantity",
                "1,purchase,2025-05-01,A,cloud,20,,,,3",
                "1,quantity_change,2025-12-01,,,,,,2026-02-10,2");
        String tables = ACCOUNTS + ", " + LOG;
        RevenueRestated restated =
                ask("", tables, MARCH_END).orElseThrow().restated().orElseThrow();
        assertEquals("2025-12-31", restated.day().toString());
        assertEquals("USD 60/1", restated.before().toString());
        assertEquals("USD 100/1", restated.after().toString());
        assertEquals(AccountId.of("A"), restated.accounts().get(0).key());
        assertEquals(
                Optional.empty(),
                ask("", tables, LocalDate.of(2026, 2, 9)).orElseThrow().restated(),
                "then nobody knew it either");
        assertEquals(
                Optional.empty(),
                ask("", tables, LocalDate.of(2025, 12, 30)).orElseThrow().restated(),
                "what is known of an earlier day than the quarter tells nothing");
        assertTrue(ask("", tables, MARCH_END).orElseThrow().histories().isPresent());
    }

    /**
     * Forty contracts by hand, of which thirty went on, two by themselves, and some of which it is too early to tell.
     */
    private void contracts(int lost) throws IOException {
        file("a.csv", "id,parent,country,industry", "A,,,");
        Stream<String> renewed = IntStream.range(lost, 40)
                .boxed()
                .flatMap(id -> Stream.of(
                        id + ",A,cloud,2024-06-01,2025-06-01,10,USD,,no,",
                        id + ",A,cloud,2025-06-01,2026-06-01,12,USD,,no,"));
        Stream<String> gone =
                IntStream.range(0, lost).mapToObj(id -> id + ",A,cloud,2024-06-01,2025-06-01,30,USD,,no,");
        Stream<String> others = Stream.of(
                "old,A,cloud,2022-06-01,2023-06-01,99,USD,,no,",
                "new,A,cloud,2025-03-15,2026-03-15,99,USD,,no,",
                "auto,A,cloud,2025-02-01,2026-02-01,10,USD,,yes,2025-11-30",
                "auto,A,cloud,2026-02-01,2027-02-01,10,USD,,yes,2026-11-30");
        file(
                "s.csv",
                Streams.concat(
                                Stream.of("id,account,product,from,to,price,currency,segment,automatic,notice"),
                                renewed,
                                gone,
                                others)
                        .toArray(String[]::new));
    }

    private RenewalAnswers renewals(String revenue) {
        String periods = PERIODS.replace("'recordedOn': 'recorded'", "'renewsAutomatically': 'automatic'");
        return ask(revenue, ACCOUNTS + ", " + periods, MARCH_END).orElseThrow().renewals();
    }

    private static List<String> rates(RenewalAnswers renewals) {
        return renewals.rates().stream()
                .map(rate -> rate.automatic() + " " + rate.source() + " "
                        + rate.rate().rounded(3).orElseThrow() + " "
                        + rate.past()
                                .map(past -> past.renewed() + "/" + past.due())
                                .orElse("-"))
                .toList();
    }

    private static List<String> sources(RenewalAnswers renewals) {
        return renewals.forecast().renewals().stream()
                .map(renewal -> renewal.renewal().automatic() + " " + renewal.source())
                .distinct()
                .sorted()
                .toList();
    }

    /** 30 x 10 of 30 x 10 + 10 x 30 went on. */
    @Test
    void renewalsAreExpectedAsTheyWereInThePastIfAsked() throws IOException {
        contracts(10);
        RenewalAnswers asked = renewals("'renewalMonths': 24");
        assertEquals(
                "[2024-04-01,2026-04-01)", asked.past().orElseThrow().period().toString());
        assertEquals(List.of("false MEASURED 0.500 30/40", "true POLICY 0.950 1/1"), rates(asked));
        assertEquals(List.of("false MEASURED", "true POLICY"), sources(asked));
        assertEquals(
                "180",
                shown(asked.forecast().renewals().stream()
                        .filter(renewal -> !renewal.renewal().automatic())
                        .map(ExpectedRenewal::expected)
                        .reduce(MonthlyAmount::plus)
                        .orElseThrow()),
                "half of 30 x 12");
        assertEquals(1, asked.past().orElseThrow().tooEarly().size(), "it may still be renewed");
        RenewalAnswers standard = renewals("");
        assertEquals(Optional.empty(), standard.past());
        assertEquals(List.of("false POLICY 0.800 -", "true POLICY 0.950 -"), rates(standard));
        assertEquals(List.of("false POLICY", "true POLICY"), sources(standard));
    }

    @Test
    void whereTooFewRanOutThePolicyStays() throws IOException {
        contracts(11);
        assertEquals(
                List.of("false POLICY 0.800 0/0", "true POLICY 0.950 1/1"),
                rates(renewals("'renewalMonths': 9")),
                "since July; of one it is too early to tell");
        assertEquals(
                "false MEASURED 0.468 29/40",
                rates(renewals("'renewalMonths': 10")).get(0),
                "29 x 10 of 620");
        assertEquals("false MEASURED", sources(renewals("'renewalMonths': 10")).get(0));
    }

    /** Of the log also what was refused counts. */
    @Test
    void theLogTellsWhatRanOutToo() throws IOException {
        file("a.csv", "id,parent,country,industry", "A,,,");
        file(
                "l.csv",
                "asset,kind,decided,account,product,price,until,notice,recorded,quantity",
                "1,purchase,2024-05-01,A,cloud,20,2025-05-01,,,",
                "1,renewal,2025-04-01,,,,2026-05-01,,,",
                "2,purchase,2024-05-01,A,cloud,20,2025-05-01,,,",
                "2,cancellation,2025-03-01,,,,,,,",
                "3,purchase,2024-05-01,A,cloud,20,2025-05-01,,,");
        RenewalAnswers answers = ask("'renewalMonths': 12", ACCOUNTS + ", " + LOG, MARCH_END)
                .orElseThrow()
                .renewals();
        assertEquals(List.of("false POLICY 0.800 1/3", "true POLICY 0.950 -"), rates(answers));
        assertEquals("USD 20/1", answers.past().orElseThrow().renewedAmount().toString());
    }
}
