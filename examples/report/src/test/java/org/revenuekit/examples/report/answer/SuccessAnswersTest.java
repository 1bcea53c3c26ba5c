package org.revenuekit.examples.report.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.examples.report.Answers;
import org.revenuekit.funnel.success.Customer;
import org.revenuekit.funnel.success.LifecyclePhase;
import org.revenuekit.segmentation.index.Scores;

/** What becomes of customers after the sale, on few of them. */
class SuccessAnswersTest {
    private static final LocalDate MARCH_END = LocalDate.of(2026, 3, 31);
    private static final String ACCOUNTS = "'accounts': [ { 'file': 'a.csv', 'columns': { 'id': 'id' } } ]";
    private static final String PERIODS = "'subscriptions': [ { 'file': 's.csv', 'columns': { 'id': 'id', 'account':"
            + " 'account', 'product': 'product', 'activeFrom': 'from', 'activeTo': 'to', 'unitPrice': 'price',"
            + " 'currency': 'currency', 'quantity': 'quantity', 'segment': 'segment', 'recordedOn': 'recorded' } } ]";
    private static final String LOG = "'assetActions': [ { 'file': 'l.csv', 'columns': { 'asset': 'asset', 'kind':"
            + " 'kind', 'decidedOn': 'decided', 'account': 'account', 'product': 'product', 'unitPrice': 'price', 'until':"
            + " 'until', 'quantity': 'quantity', 'renewsEach': 'renews' } } ]";
    private static final String LOG_OF_ORDERS =
            LOG.replace("'quantity': 'quantity'", "'effectiveFrom': 'effective', 'order': 'order'");
    private static final String ASSETS = "'assets': [ { 'file': 'as.csv', 'columns': { 'account': 'account', 'product':"
            + " 'product', 'activeFrom': 'from', 'activeTo': 'to' } } ]";
    private static final String MILESTONES = "'milestones': [ { 'file': 'm.csv', 'columns': { 'account': 'account',"
            + " 'milestone': 'milestone', 'reachedOn': 'on' } } ]";
    private static final String USAGE = "'usage': [ { 'file': 'u.csv', 'columns': { 'account': 'account', 'observedOn':"
            + " 'on', 'activeSeats': 'active', 'licensedSeats': 'seats' } } ]";
    private static final String REQUESTS = "'requests': [ { 'file': 'r.csv', 'columns': { 'account': 'account',"
            + " 'openedAt': 'asked', 'answeredAt': 'answered' } } ]";
    private static final String ACTIVITIES = "'activities': [ { 'file': 'c.csv', 'columns': { 'account': 'account',"
            + " 'kind': 'kind', 'date': 'on' } } ]";
    private static final String CRITERIA = "'successCriteria': [ { 'file': 'k.csv', 'columns': { 'account': 'account',"
            + " 'what': 'what', 'measure': 'measure', 'target': 'target', 'due': 'due' } } ]";
    private static final String OBSERVATIONS = "'observations': [ { 'file': 'o.csv', 'columns': { 'account': 'account',"
            + " 'indicator': 'indicator', 'value': 'value', 'observedOn': 'on', 'channel': { 'constant': 'survey' } } } ]";

    @TempDir
    private Path folder;

    private void file(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private Answers ask(String more, String... tables) {
        return SmallData.ask(folder, MARCH_END, more, tables);
    }

    private static List<String> contracts(Answers answers) {
        return answers.success().orElseThrow().customers().list().stream()
                .map(customer -> customer.account() + " " + customer.contractStart() + ".."
                        + customer.contractEnd().map(LocalDate::toString).orElse("")
                        + customer.segment().map(segment -> " " + segment).orElse(""))
                .toList();
    }

    private void accounts() throws IOException {
        file("a.csv", "id", "A", "B", "C", "D", "E");
    }

    @Test
    void nothingIsToldUnlessAskedOrRowsTellIt() throws IOException {
        accounts();
        assertEquals(Optional.empty(), ask("", ACCOUNTS).success());
        assertEquals(ImmutableList.of(), contracts(ask("'success': {},", ACCOUNTS)));
    }

    @Test
    void contractsAreFromTheFirstDayToTheLast() throws IOException {
        accounts();
        file(
                "s.csv",
                "id,account,product,from,to,price,currency,quantity,segment,recorded",
                "1,A,cloud,2025-01-01,2025-07-01,10,USD,1,shop,",
                "1,A,cloud,2025-09-01,2026-09-01,10,USD,1,shop,",
                "2,B,cloud,2025-02-01,,10,USD,1,,",
                "2,B,cloud,2025-01-01,2025-02-01,10,USD,1,,",
                "3,C,cloud,2026-03-01,,10,USD,1,,2026-04-02");
        file(
                "as.csv",
                "account,product,from,to",
                "A,terminal,2024-01-01,",
                "D,terminal,2024-05-01,2025-05-01",
                "E,terminal,,");
        assertEquals(
                List.of("A 2025-01-01..2026-09-01 shop", "B 2025-01-01..", "D 2024-05-01..2025-05-01"),
                contracts(ask("'success': {},", ACCOUNTS, PERIODS, ASSETS)),
                "what is recorded later is not known, and without a first day there is no contract");
    }

    @Test
    void whoWasThereForNoDayIsNoCustomer() throws IOException {
        accounts();
        file("s.csv", "account,months,ended", "A,0,yes", "B,3,yes", "C,2,no");
        assertEquals(
                List.of("B 2025-12-31..2026-03-31", "C 2026-01-31.."),
                contracts(ask(
                        "'success': {},",
                        ACCOUNTS,
                        "'subscriptions': [ { 'file': 's.csv', 'columns': { 'account': 'account', 'tenureMonths': 'months',"
                                + " 'ended': 'ended' } } ]")));
    }

    @Test
    void anotherProductIsAPurchaseUnlessItIsCheaper() throws IOException {
        accounts();
        file(
                "s.csv",
                "id,account,product,from,to,price,currency,quantity,segment,recorded",
                "1,A,cloud,2024-01-01,2025-01-01,10,USD,1,,",
                "1,A,cloud,2025-01-01,2025-03-01,10,USD,1,,",
                "1,A,euro,2025-03-01,,9,EUR,1,,",
                "2,B,cloud,2024-01-01,2025-01-01,10,USD,1,,",
                "2,B,cloud,2025-01-01,2025-03-01,10,USD,1,,",
                "2,B,free,2025-03-01,,,USD,1,,");
        file("m.csv", "account,milestone,on", "A,first-value,2024-02-01");
        Answers answers = ask("", ACCOUNTS, PERIODS, MILESTONES);
        assertEquals(
                List.of("ONBOARDING 2024-01-01", "ADOPTION 2024-02-01", "RETENTION 2025-01-01", "GROWTH 2025-03-01"),
                history(answers, "A").subList(0, 4),
                "nobody knows whether it is cheaper in another currency");
        assertTrue(history(answers, "B").contains("GROWTH 2025-03-01"), "nor without a price");
    }

    private static List<String> history(Answers answers, String account) {
        return answers
                .success()
                .orElseThrow()
                .phases()
                .orElseThrow()
                .of(AccountId.of(account))
                .history()
                .orElseThrow()
                .periods()
                .stream()
                .map(period -> period.state() + " " + period.span().from().orElseThrow())
                .toList();
    }

    @Test
    void renewalsAndPurchasesFollowFromRows() throws IOException {
        accounts();
        file(
                "s.csv",
                "id,account,product,from,to,price,currency,quantity,segment,recorded",
                "1,A,cloud,2024-01-01,2025-01-01,10,USD,5,,",
                "1,A,cloud,2025-01-01,2026-01-01,11,USD,5,,",
                "1,A,cloud,2026-01-01,2027-01-01,11,USD,8,,",
                "2,B,cloud,2024-01-01,2025-01-01,10,USD,5,,",
                "2,B,care,2025-01-01,2026-01-01,9,USD,5,,",
                "3,B,more,2026-02-01,,9,USD,1,,",
                "4,C,cloud,2024-01-01,2025-01-01,10,USD,5,,",
                "4,C,premium,2025-02-01,,10,USD,5,,",
                "5,C,cloud,2024-01-01,2025-01-01,10,USD,1,,");
        file("m.csv", "account,milestone,on", "A,first-value,2024-02-01");
        Answers answers = ask("", ACCOUNTS, PERIODS, MILESTONES);
        assertEquals(
                List.of("ONBOARDING 2024-01-01", "ADOPTION 2024-02-01", "RETENTION 2025-01-01", "GROWTH 2026-01-01"),
                history(answers, "A"),
                "a row that goes on is a renewal, one with more pieces a purchase");
        assertEquals(
                List.of("ONBOARDING 2024-01-01", "RETENTION 2025-01-01", "GROWTH 2026-02-01"),
                history(answers, "B"),
                "a cheaper product is a renewal, another asset a purchase");
        assertEquals(
                List.of("ONBOARDING 2024-01-01"), history(answers, "C"), "a purchase is growth after retention only");
    }

    @Test
    void theLogSaysItselfWhatWasRenewed() throws IOException {
        accounts();
        file(
                "l.csv",
                "asset,kind,decided,account,product,price,until,quantity,renews",
                "1,purchase,2024-03-01,A,cloud,10,2025-03-01,5,yearly",
                "1,price_change,2024-06-01,,,9,,,",
                "1,quantity_change,2025-06-01,,,,,3,",
                "2,purchase,2024-05-01,B,cloud,10,2026-05-01,5,yearly");
        file("m.csv", "account,milestone,on", "A,first-value,2024-04-01", "B,first-value,2024-05-20");
        Answers answers = ask("", ACCOUNTS, LOG, MILESTONES);
        assertEquals(
                List.of("ONBOARDING 2024-03-01", "ADOPTION 2024-04-01", "RETENTION 2025-03-01", "GROWTH 2025-06-01"),
                history(answers, "A"));
        assertEquals(List.of("ONBOARDING 2024-05-01", "ADOPTION 2024-05-20"), history(answers, "B"), "not yet renewed");
        assertEquals(1L, answers.success().orElseThrow().phases().orElseThrow().count(LifecyclePhase.GROWTH));
    }

    @Test
    void whatCameWithTheFirstOrderIsNoFurtherPurchase() throws IOException {
        accounts();
        file(
                "l.csv",
                "asset,kind,decided,effective,account,product,price,until,renews,order",
                "1,purchase,2024-02-20,2024-03-01,A,terminal,10,2025-03-01,yearly,O-1",
                "2,purchase,2024-02-20,2025-04-01,A,cloud,10,,,O-1",
                "3,purchase,2024-02-20,2024-03-01,B,terminal,10,2025-03-01,yearly,O-2",
                "4,purchase,2024-02-20,2025-04-01,B,cloud,10,,,O-3",
                "5,purchase,2024-02-20,2024-03-01,C,terminal,10,2025-03-01,yearly,",
                "6,purchase,2024-02-20,2025-04-01,C,cloud,10,,,");
        file("m.csv", "account,milestone,on", "A,first-value,2024-04-01");
        Answers answers = ask("", ACCOUNTS, LOG_OF_ORDERS, MILESTONES);
        assertEquals(
                List.of("ONBOARDING 2024-03-01", "ADOPTION 2024-04-01", "RETENTION 2025-03-01"), history(answers, "A"));
        assertTrue(history(answers, "B").contains("GROWTH 2025-04-01"), "it came with another order");
        assertTrue(history(answers, "C").contains("GROWTH 2025-04-01"), "nobody knows with which");
    }

    private Answers cared() throws IOException {
        accounts();
        file(
                "s.csv",
                "id,account,product,from,to,price,currency,quantity,segment,recorded",
                "1,A,cloud,2025-01-01,,10,USD,10,,",
                "2,B,cloud,2025-01-01,,10,USD,10,,");
        file(
                "u.csv",
                "account,on,active,seats",
                "A,2025-11-20,9,10",
                "A,2026-02-28,5,10",
                "B,2026-02-28,12,10",
                "C,2026-02-28,1,1");
        file("r.csv", "account,asked,answered", "A,2026-03-02,2026-03-02", "A,2026-03-09,2026-03-20");
        file(
                "c.csv",
                "account,kind,on",
                "A,call,2025-01-02",
                "A,call,2025-02-01",
                "A,visit,2026-01-01",
                "C,call,2026-01-01");
        file(
                "k.csv",
                "account,what,measure,target,due",
                "A,nine of ten,adoption-seats,90,2026-01-31",
                "A,all in time,requests-in-time,100,2026-03-30",
                "A,ready,contact-days-overdue,0,2026-06-30",
                "B,half,adoption-seats,50,2026-12-31",
                "B,happy,happy,7,2026-03-01",
                "D,none,happy,7,2026-03-01");
        file("o.csv", "account,indicator,value,on", "B,happy,6,2026-02-01", "C,happy,9,2026-02-01");
        return ask(
                "'segmentation': { 'further': [ { 'ref': 'use@1', 'groups': [ { 'name': 'use', 'weight': 1, 'indicators':"
                        + " [ { 'id': 'adoption-seats', 'curve': [ { 'value': 0, 'points': 0 }, { 'value': 100, 'points':"
                        + " 100 } ] } ] } ] } ] },",
                ACCOUNTS,
                PERIODS,
                USAGE,
                REQUESTS,
                ACTIVITIES,
                CRITERIA,
                OBSERVATIONS);
    }

    @Test
    void criteriaAreMeasuredByWhateverIsKnown() throws IOException {
        SuccessAnswers answers = cared().success().orElseThrow();
        assertEquals(
                List.of(
                        "k.csv:2 adoption-seats ATTAINED 2025-11-20 false",
                        "k.csv:3 requests-in-time MISSED  false",
                        "k.csv:4 contact-days-overdue ATTAINED 2026-03-31 true",
                        "k.csv:5 adoption-seats UNKNOWN  false",
                        "k.csv:6 happy MISSED  false"),
                answers.criteria().orElseThrow().list().stream()
                        .flatMap(customer -> customer.results().stream())
                        .map(result -> result.criterion().id() + " " + result.state() + " "
                                + result.reachedOn().map(LocalDate::toString).orElse("") + " " + result.holds())
                        .toList());
        assertEquals(
                List.of(
                        "adoption-seats@1",
                        "contact-cadence@1",
                        "lifecycle@1",
                        "service-promise@1",
                        "success-criteria@1"),
                answers.definitions().stream().map(Object::toString).sorted().toList());
    }

    /** Facts of an account that is no customer, more in use than there is, and a criterion of nobody. */
    @Test
    void whatCannotBeUsedIsSaidOnce() throws IOException {
        assertEquals(
                List.of(
                        "CRITERION_OF_NOBODY criterion k.csv:7 happy",
                        "UNKNOWN_ACCOUNT account C",
                        "USED_ABOVE_AVAILABLE account B"),
                cared().success().orElseThrow().findings().stream()
                        .map(finding ->
                                finding.kind().code() + " " + finding.subject().type() + " "
                                        + finding.subject().id())
                        .sorted()
                        .toList());
    }

    @Test
    void anIndexTakesWhatItAsksFor() throws IOException {
        Answers answers = cared();
        Scores use = answers.segmentation().orElseThrow().scores().get(0);
        assertEquals(
                1, use.findings().stream().count() + 1, () -> use.findings().toString());
        assertEquals(3, answers.segmentation().orElseThrow().observations().size(), "two answers and one reading");
        assertTrue(answers.success().orElseThrow().observations().size() > 1);
    }

    @Test
    void everybodyIsNamedWhoWaits() throws IOException {
        SuccessAnswers answers = cared().success().orElseThrow();
        assertEquals(
                List.of(AccountId.of("B")),
                answers.contacts().orElseThrow().overdue().stream()
                        .map(contact -> contact.customer().account())
                        .toList());
        assertEquals(1, answers.service().orElseThrow().total().met());
        assertEquals(1, answers.service().orElseThrow().total().missed());
        assertEquals(
                List.of("A"),
                answers.adoption().get(0).declining().stream()
                        .map(adoption -> adoption.customer().account().value())
                        .toList());
        assertEquals(
                List.of("A", "B"),
                answers.customers().list().stream()
                        .map(Customer::account)
                        .map(AccountId::value)
                        .toList());
    }
}
