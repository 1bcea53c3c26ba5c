package org.revenuekit.examples.report.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.examples.report.Answers;
import org.revenuekit.examples.report.Tenures;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.examples.report.load.Importer;
import org.revenuekit.examples.report.load.Progress;
import org.revenuekit.examples.report.mapping.ContractPeriod;
import org.revenuekit.examples.report.mapping.Mapping;
import org.revenuekit.examples.report.mapping.MappingReader;
import org.revenuekit.hierarchy.HierarchyView;
import org.revenuekit.lifetime.LifetimeValue;
import org.revenuekit.lifetime.Refusal;

/** What customers are worth until they leave, on few of them. */
class LifetimeAnswersTest {
    private static final String ACCOUNTS = "'accounts': [ { 'file': 'a.csv', 'columns': { 'id': 'id' } } ]";
    private static final String PERIODS = "'subscriptions': [ { 'file': 's.csv', 'columns': { 'id': 'id', 'account':"
            + " 'account', 'product': 'product', 'activeFrom': 'from', 'activeTo': 'to', 'unitPrice': 'price',"
            + " 'segment': 'segment' } } ]";
    private static final String TENURES = "'subscriptions': [ { 'file': 's.csv', 'columns': { 'account': 'account',"
            + " 'tenureMonths': 'months', 'ended': 'ended', 'unitPrice': 'price' } } ]";
    private static final String TENURES_OF_SEGMENTS =
            TENURES.replace("'unitPrice'", "'segment': 'segment', 'unitPrice'");
    private static final String MARKETING = "'marketing': [ { 'file': 'm.csv', 'columns': { 'channel': 'channel',"
            + " 'month': 'month', 'cost': 'cost', 'newCustomers': 'customers' } } ]";
    private static final String ORDERS = "'opportunities': [ { 'file': 'o.csv', 'columns': { 'id': 'id', 'account':"
            + " 'account', 'outcome': 'outcome', 'closedOn': 'on', 'amount': 'amount' } } ]";

    @TempDir
    private Path folder;

    private void file(String name, Stream<String> lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines.toList()) + "\n");
    }

    private Optional<LifetimeAnswers> ask(String more, LocalDate date, String... tables) {
        String json = "{ 'name': 'test', 'currency': 'USD', 'zone': 'UTC', 'fiscalYearStart': 'JANUARY', " + more
                + " 'tables': { " + String.join(", ", tables) + " } }";
        Mapping mapping = MappingReader.parse("test.json", json.replace('\'', '"'));
        DataSet data = DataSet.of(Importer.read(folder, mapping, Progress.none()), mapping);
        AsOf asOf =
                BusinessCalendar.of(mapping.zone(), mapping.fiscalYearStart()).endOf(date);
        return Answers.of(data, mapping, HierarchyView.standard(), asOf).lifetime();
    }

    private void few() throws IOException {
        file("a.csv", Stream.of("id", "A", "B", "C", "D"));
        file(
                "s.csv",
                Stream.of(
                        "id,account,product,from,to,price,segment",
                        "1,A,cloud,2025-01-01,,100,big",
                        "2,B,cloud,2025-01-01,,60,big",
                        "3,C,care,2025-01-01,2026-02-15,20,small",
                        "4,D,care,2025-01-01,,20,"));
        file("m.csv", Stream.of("channel,month,cost,customers", "web,2026-01-01,90,1", "web,2026-02-01,110,1"));
    }

    private static String shown(LifetimeGroup group) {
        LifetimeValue value = group.value();
        return group.name().orElse("-") + " " + group.lost() + "/" + group.atStart() + " "
                + value.revenue().rounded().orElseThrow() + " "
                + value.value().fold(money -> money.rounded().orElseThrow().toString(), Refusal::name);
    }

    @Test
    void nothingIsToldUnlessAsked() throws IOException {
        few();
        assertEquals(Optional.empty(), ask("", LocalDate.of(2026, 3, 20), ACCOUNTS, PERIODS));
        assertEquals(Optional.empty(), ask("'lifetime': { 'margin': 0.5 },", LocalDate.of(2026, 3, 20), ACCOUNTS));
    }

    /** Two months that are over, January and February: 4 + 4 customers, 200 + 200 a month, one left. */
    @Test
    void theFormulaIsOverMonthsThatAreOver() throws IOException {
        few();
        LifetimeAnswers answers = ask(
                        "'lifetime': { 'margin': 0.5, 'simple': { 'months': 2 } },",
                        LocalDate.of(2026, 3, 20),
                        ACCOUNTS,
                        PERIODS,
                        MARKETING)
                .orElseThrow();
        LifetimeAnswers.Simple simple = answers.simple().orElseThrow();
        assertEquals("2026-01", simple.first().toString());
        assertEquals("2026-02", simple.last().toString());
        assertEquals("- 1/8 USD 50.00 USD 200.00", shown(simple.all()), "50 x 0.5 / (1/8)");
        assertEquals(
                List.of("big 0/4 USD 80.00 UNBOUNDED", "small 1/2 USD 20.00 USD 20.00", "- 0/2 USD 20.00 UNBOUNDED"),
                simple.groups().stream().map(LifetimeAnswersTest::shown).toList());
        assertEquals("USD 200/2", answers.acquisitionCost().orElseThrow().toString());
        assertEquals(
                Optional.of(new BigDecimal("4.0")),
                simple.all()
                        .value()
                        .payback(answers.acquisitionCost().orElseThrow())
                        .rounded(1));
        assertEquals(
                List.of("buying", "lifetime-value@1", "retention-fit@1"),
                Stream.concat(
                                Stream.of("buying"),
                                answers.definitions().stream().map(Object::toString))
                        .sorted()
                        .toList());
        assertTrue(answers.findings().isEmpty());
    }

    @Test
    void onTheLastDayOfAMonthItIsOver() throws IOException {
        few();
        LifetimeAnswers.Simple simple = ask(
                        "'lifetime': { 'margin': 0.5, 'simple': { 'months': 1 } }, 'revenue': { 'breakdown': 'product' },",
                        LocalDate.of(2026, 2, 28),
                        ACCOUNTS,
                        PERIODS)
                .orElseThrow()
                .simple()
                .orElseThrow();
        assertEquals("2026-02", simple.last().toString());
        assertEquals(
                List.of("care 1/2 USD 20.00 USD 20.00", "cloud 0/2 USD 80.00 UNBOUNDED"),
                simple.groups().stream().map(LifetimeAnswersTest::shown).toList());
    }

    @Test
    void withoutCustomersTheFormulaSaysWhy() throws IOException {
        few();
        LifetimeGroup all = ask(
                        "'lifetime': { 'margin': 0.5, 'simple': { 'months': 1 } },",
                        LocalDate.of(2025, 1, 20),
                        ACCOUNTS,
                        PERIODS)
                .orElseThrow()
                .simple()
                .orElseThrow()
                .all();
        assertEquals(0, all.atStart());
        assertEquals(Optional.of(Refusal.REVENUE_UNDEFINED), all.value().value().refusal());
    }

    private static ImmutableList<String> cohorts(LifetimeAnswers answers) {
        return answers.contracts().orElseThrow().all().fit().cohorts().stream()
                .map(cohort -> cohort.start() + " " + cohort.survivors())
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void cohortsCountWholePeriodsFromTheFirstDay() throws IOException {
        few();
        LifetimeAnswers months = ask(
                        "'lifetime': { 'margin': 0.5, 'contracts': { 'period': 'month' } },",
                        LocalDate.of(2026, 3, 20),
                        ACCOUNTS,
                        PERIODS)
                .orElseThrow();
        assertEquals(
                List.of("2025-01-01 "
                        + Stream.concat(IntStream.rangeClosed(0, 13).mapToObj(age -> "4"), Stream.of("3"))
                                .toList()),
                cohorts(months),
                "who leaves within the 14th month is there after 13");
        LifetimeAnswers years = ask("'lifetime': { 'margin': 0.5 },", LocalDate.of(2026, 3, 20), ACCOUNTS, PERIODS)
                .orElseThrow();
        assertEquals(List.of("2025-01-01 [4, 4]"), cohorts(years));
        assertEquals(ContractPeriod.YEAR, years.contracts().orElseThrow().period());
        assertEquals(
                Optional.of(Refusal.NOBODY_LOST),
                years.contracts().orElseThrow().all().fit().model().refusal());
    }

    private void segments() throws IOException {
        file("a.csv", Stream.of("id"));
        file(
                "s.csv",
                Streams.concat(
                        Stream.of("account,months,ended,price,segment"),
                        Tenures.of("High End", 1000, 869, 743, 653, 593, 551, 517, 491),
                        Tenures.of("Regular", 1000, 631, 468, 382, 326, 289, 262, 241),
                        Tenures.of("Loyal", 40, 40, 40),
                        Tenures.of("Fresh", 1),
                        Tenures.of("", 30, 20)));
    }

    private static String shown(ContractGroup group) {
        return group.name().orElse("-") + " "
                + group.fit().model().fold(model -> model.alpha() < 1 ? "fitted" : "odd", Refusal::name);
    }

    /** Both segments of Fader and Hardie, How to Project Customer Retention, 2007, each with parameters of its own. */
    @Test
    void retentionIsFittedToEachSegment() throws IOException {
        segments();
        LifetimeAnswers answers = ask(
                        "'lifetime': { 'margin': 0.5 },", LocalDate.of(2026, 3, 31), ACCOUNTS, TENURES_OF_SEGMENTS)
                .orElseThrow();
        LifetimeAnswers.Contracts contracts = answers.contracts().orElseThrow();
        assertEquals(
                List.of("Fresh TOO_FEW", "High End fitted", "Loyal NOBODY_LOST", "Regular fitted", "- TOO_FEW"),
                contracts.groups().stream().map(LifetimeAnswersTest::shown).toList());
        ContractGroup high = contracts.groups().get(1);
        assertEquals(0.668, high.fit().model().orElseThrow().alpha(), 0.0005);
        assertEquals(3.806, high.fit().model().orElseThrow().beta(), 0.0005);
        assertEquals(-1611.158, high.fit().report().orElseThrow().logLikelihood(), 0.001);
        ContractGroup regular = contracts.groups().get(3);
        assertEquals(0.704, regular.fit().model().orElseThrow().alpha(), 0.0005);
        assertEquals(1.182, regular.fit().model().orElseThrow().beta(), 0.0005);
        assertEquals(1000, regular.fit().report().orElseThrow().customers());
        assertTrue(regular.fit().preference().orElseThrow() > 0);
        assertEquals(
                2_000 + 40 + 30,
                contracts.all().fit().report().orElseThrow().customers(),
                "the fresh one cannot have left yet");
        assertEquals(
                Ratio.of(60, 1).rounded(2),
                high.contribution().orElseThrow().amount().rounded(2),
                "10 a month, half of it profit, a year");
    }

    /** Where products tell them apart, those who stay are assets: B goes on, but no longer with care. */
    @Test
    void retentionIsFittedToEachProduct() throws IOException {
        file("a.csv", Stream.of("id", "A", "B"));
        file(
                "s.csv",
                Stream.of(
                        "id,account,product,from,to,price,segment",
                        "1,A,cloud,2025-01-01,,100,",
                        "2,B,cloud,2025-01-01,,60,",
                        "3,B,care,2025-01-01,2026-01-15,20,"));
        LifetimeAnswers.Contracts contracts = ask(
                        "'lifetime': { 'margin': 0.5, 'contracts': { 'period': 'month' } },"
                                + " 'revenue': { 'breakdown': 'product' },",
                        LocalDate.of(2026, 3, 20),
                        ACCOUNTS,
                        PERIODS)
                .orElseThrow()
                .contracts()
                .orElseThrow();
        assertEquals(
                List.of("care 1", "cloud 2"),
                contracts.groups().stream()
                        .map(group -> group.name().orElseThrow() + " "
                                + group.fit().cohorts().get(0).size())
                        .toList());
        assertEquals(2, contracts.all().fit().cohorts().get(0).size(), "A and B");
        assertEquals(
                List.of(1L, 0L),
                contracts.groups().get(0).fit().cohorts().get(0).survivors().subList(12, 14));
    }

    /** What is in a currency without a rate is no revenue, and who pays nothing belongs to no cohort. */
    @Test
    void whoStaysWithoutPayingIsOfNoCohort() throws IOException {
        file("a.csv", Stream.of("id", "A", "B", "C"));
        file(
                "s.csv",
                Stream.of("account,months,ended,price,currency", "A,24,no,10,USD", "B,24,yes,10,JPY", "C,24,no,,"));
        LifetimeAnswers answers = ask(
                        "'lifetime': { 'margin': 0.5 },",
                        LocalDate.of(2026, 3, 31),
                        ACCOUNTS,
                        TENURES.replace("'unitPrice'", "'currency': 'currency', 'unitPrice'"))
                .orElseThrow();
        assertEquals(List.of("2024-03-31 [1, 1, 1]"), cohorts(answers));
    }

    @Test
    void ordersWonArePurchases() throws IOException {
        file("a.csv", Stream.of("id", "A", "B"));
        file(
                "o.csv",
                Stream.of(
                        "id,account,outcome,on,amount",
                        "1,A,won,2026-01-01,10",
                        "2,A,won,2026-01-15,30",
                        "3,A,lost,2026-01-20,99",
                        "4,B,won,2026-01-29,10",
                        "5,B,won,2026-02-05,"));
        LifetimeAnswers.Buying buying = ask(
                        "'lifetime': { 'margin': 0.5, 'buying': { 'of': 'opportunities' } },",
                        LocalDate.of(2026, 1, 29),
                        ACCOUNTS,
                        ORDERS)
                .orElseThrow()
                .buying()
                .orElseThrow();
        assertEquals(
                List.of("A 1 2.0 4.0", "B 0 0.0 0.0"),
                buying.fit().buyers().stream()
                        .map(buyer ->
                                buyer.account() + " " + buyer.repeats() + " " + buyer.lastRepeat() + " " + buyer.age())
                        .toList());
        assertEquals(Optional.of(Refusal.TOO_FEW), buying.buyers().refusal());
        assertEquals(
                Optional.empty(), ask("'lifetime': { 'margin': 0.5 },", LocalDate.of(2026, 1, 29), ACCOUNTS, ORDERS));
    }
}
