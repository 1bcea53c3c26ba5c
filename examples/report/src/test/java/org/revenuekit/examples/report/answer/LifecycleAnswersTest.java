package org.revenuekit.examples.report.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.examples.report.Answers;
import org.revenuekit.funnel.lifecycle.CustomerEventKind;
import org.revenuekit.funnel.lifecycle.CustomerStage;
import org.revenuekit.funnel.retention.Retention;

/** How leads and assets of few accounts are joined, and where there is nothing to join. */
class LifecycleAnswersTest {
    private static final LocalDate MARCH_END = LocalDate.of(2026, 3, 31);
    private static final String ACCOUNTS = "'accounts': [ { 'file': 'a.csv', 'columns': { 'id': 'id' } } ]";
    private static final String LEADS = "'leads': [ { 'file': 'l.csv', 'columns': { 'id': 'id', 'account': 'account',"
            + " 'channel': 'channel' } } ]";
    private static final String EVENTS =
            "'leadEvents': [ { 'file': 'e.csv', 'columns': { 'lead': 'lead', 'stage':" + " 'stage', 'at': 'at' } } ]";
    private static final String PERIODS = "'subscriptions': [ { 'file': 's.csv', 'columns': { 'id': 'id', 'account':"
            + " 'account', 'product': 'product', 'activeFrom': 'from', 'activeTo': 'to', 'unitPrice': 'price',"
            + " 'quantity': 'quantity', 'recordedOn': 'recorded' } } ]";
    private static final String LOG = "'assetActions': [ { 'file': 'log.csv', 'columns': { 'asset': 'asset', 'kind':"
            + " 'kind', 'decidedOn': 'decided', 'effectiveFrom': 'effective', 'account': 'account', 'product':"
            + " 'product', 'unitPrice': 'price', 'quantity': 'quantity' } } ]";

    @TempDir
    private Path folder;

    private void file(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private Answers ask(String more, String... tables) {
        return SmallData.ask(folder, MARCH_END, more, tables);
    }

    private void accounts() throws IOException {
        file("a.csv", "id", "A", "B", "C", "D");
    }

    private void events(String... more) throws IOException {
        file("e.csv", "lead,stage,at", String.join("\n", more));
    }

    private void periods() throws IOException {
        file(
                "s.csv",
                "id,account,product,from,to,price,quantity,recorded",
                "1,A,cloud,2025-02-01,,10,1,",
                "2,B,cloud,2025-03-01,2025-09-01,20,1,",
                "3,D,cloud,2025-04-01,,5,1,");
    }

    private void leads() throws IOException {
        file(
                "l.csv",
                "id,account,channel",
                "1,A,website",
                "2,A,seminar",
                "3,B,seminar",
                "4,C,website",
                "5,,website",
                "6,B,fax");
        events(
                "1,lead,2024-12-01",
                "2,lead,2025-01-05",
                "2,won,2025-01-20",
                "3,lead,2025-01-10",
                "3,won,2025-02-10",
                "4,lead,2026-03-01",
                "5,lead,2026-03-01",
                "6,lead,2024-11-01");
    }

    private LifecycleAnswers few(String more) throws IOException {
        accounts();
        leads();
        periods();
        return ask(more, ACCOUNTS, LEADS, EVENTS, PERIODS).lifecycle().orElseThrow();
    }

    private static List<String> channels(LifecycleAnswers answers) {
        return answers.channels().stream()
                .map(channel ->
                        channel.channel().map(known -> known.id().value()).orElse("-") + " "
                                + channel.lifecycles().list().size() + " "
                                + channel.lifecycles().count(CustomerStage.CUSTOMER) + " "
                                + channel.lifecycles().count(CustomerStage.FORMER) + " "
                                + channel.toDeal().arrived().count() + " "
                                + channel.revenue()
                                        .map(revenue -> revenue.amount().rounded() + " "
                                                + revenue.retention()
                                                        .map(Retention::cohort)
                                                        .map(Object::toString)
                                                        .orElse("-")
                                                + " " + revenue.survival().ended() + "/"
                                                + revenue.survival().subjects())
                                        .orElse("-"))
                .toList();
    }

    @Test
    void leadsAndAssetsMeetInTheAccount() throws IOException {
        LifecycleAnswers answers = few("");
        assertEquals(
                "{PROSPECT=1, ORDERED=0, CUSTOMER=2, FORMER=1}",
                answers.lifecycles().counts().toString());
        assertEquals("customer-lifecycle@1", answers.definition().toString());
        assertEquals(
                List.of(
                        "FIRST_CONTACT WON 2 1 0 0",
                        "WON STARTED 2 0 0 0",
                        "STARTED RENEWED 0 2 1 0",
                        "STARTED ENDED 1 2 0 0"),
                answers.passages().stream()
                        .map(passage -> passage.from() + " " + passage.to() + " "
                                + passage.arrived().count() + " "
                                + passage.waiting().count() + " "
                                + passage.left().count() + " " + passage.before())
                        .toList());
    }

    @Test
    void channelsAreThoseOfTheLeadThatWasWon() throws IOException {
        assertEquals(List.of("seminar 2 1 1 2 USD 10.00 2 1/2", "- 2 1 0 0 USD 5.00 0 0/1"), channels(few("")));
    }

    @Test
    void orThoseOfTheFirst() throws IOException {
        LifecycleAnswers answers = few("'lifecycle': { 'acquiredBy': 'first' },");
        assertEquals("test-customer-lifecycle@1", answers.definition().toString());
        assertEquals(
                List.of("website 2 1 0 1 USD 10.00 1 0/1", "- 2 1 1 1 USD 5.00 1 1/2"),
                channels(answers),
                "the process has no fax; who pays nothing is told beside who does");
    }

    @Test
    void aChannelOfProspectsHasNoRevenue() throws IOException {
        accounts();
        file("l.csv", "id,account,channel", "1,A,website", "2,C,seminar");
        events("1,lead,2025-01-01", "2,lead,2025-01-01");
        file("s.csv", "id,account,product,from,to,price,quantity,recorded", "1,A,cloud,2025-05-01,2025-06-01,10,1,");
        assertEquals(
                List.of("seminar 1 0 0 0 -", "website 1 0 1 0 USD 0.00 - 1/1"),
                channels(ask("'lifecycle': { 'acquiredBy': 'first' },", ACCOUNTS, LEADS, EVENTS, PERIODS)
                        .lifecycle()
                        .orElseThrow()),
                "nobody who came by seminar ever paid, and who came by website paid at no end of the twelve months");
    }

    @Test
    void withoutChannelsNoneAreTold() throws IOException {
        accounts();
        file("l.csv", "id,account,channel", "1,A,");
        events("1,won,2025-01-01");
        periods();
        LifecycleAnswers answers =
                ask("", ACCOUNTS, LEADS, EVENTS, PERIODS).lifecycle().orElseThrow();
        assertEquals(List.of(), channels(answers));
        assertEquals(3, answers.lifecycles().list().size());
    }

    @Test
    void withoutRevenueChannelsAreToldAllTheSame() throws IOException {
        accounts();
        leads();
        file("s.csv", "id,account,product,from,to,price,quantity,recorded", "1,A,free,2025-02-01,,,1,");
        assertEquals(
                List.of("seminar 2 1 0 2 -", "- 1 0 0 0 -"),
                channels(ask("", ACCOUNTS, LEADS, EVENTS, PERIODS).lifecycle().orElseThrow()));
    }

    private static List<String> shown(List<Finding> findings) {
        return findings.stream().map(Finding::toString).toList();
    }

    @Test
    void dealsWithoutAssetsAndCustomersWithoutDealsAreNamed() throws IOException {
        accounts();
        file("l.csv", "id,account,channel", "1,A,website", "2,B,website", "3,C,website");
        events("1,won,2025-12-31", "2,lead,2025-01-01", "3,won,2026-01-01");
        file(
                "s.csv",
                "id,account,product,from,to,price,quantity,recorded",
                "1,B,cloud,2025-02-01,,10,1,",
                "2,D,cloud,2025-02-01,,10,1,");
        Answers all = ask("", ACCOUNTS, LEADS, EVENTS, PERIODS);
        LifecycleAnswers answers = all.lifecycle().orElseThrow();
        assertEquals(
                List.of("WON_WITHOUT_ASSET account A, wonOn 2025-12-31, days 1"), shown(answers.wonWithoutAsset()));
        assertEquals(
                List.of("CUSTOMER_WITHOUT_WIN account B, leads 1", "CUSTOMER_WITHOUT_LEAD account D"),
                shown(answers.withoutDeal()),
                "by account");
        assertTrue(all.findings().list().containsAll(answers.findings().list()));
        assertEquals(
                List.of(),
                shown(ask("'lifecycle': { 'startWithinDays': 91 },", ACCOUNTS, LEADS, EVENTS, PERIODS)
                        .lifecycle()
                        .orElseThrow()
                        .wonWithoutAsset()),
                "there is still a day");
    }

    @Test
    void whatIsAgreedForDaysToComeIsNoEventYet() throws IOException {
        accounts();
        leads();
        file(
                "log.csv",
                "asset,kind,decided,effective,account,product,price,quantity",
                "1,purchase,2025-02-01,2025-02-01,A,cloud,10,1",
                "1,quantity_change,2026-03-01,2026-03-31,,,,1",
                "1,quantity_change,2026-03-01,2026-04-01,,,,2");
        LifecycleAnswers answers =
                ask("", ACCOUNTS, LEADS, EVENTS, LOG).lifecycle().orElseThrow();
        assertEquals(1, answers.lifecycles().tally().contractEvents().used(), "that of the last day");
        assertEquals(0, answers.lifecycles().tally().contractEvents().setAside());
        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 31)),
                answers.lifecycles().of(AccountId.of("A")).first(CustomerEventKind.FURTHER_PURCHASE));
    }

    /** Revenue and lifecycles are told of the same periods. */
    @Test
    void whatIsSaidOfRevenueIsNotSaidAgain() throws IOException {
        accounts();
        leads();
        file(
                "s.csv",
                "id,account,product,from,to,price,quantity,recorded",
                "1,A,cloud,2025-02-01,,10,1,",
                "2,B,cloud,2025-02-01,,10,1,2026-04-01");
        Answers all = ask("", ACCOUNTS, LEADS, EVENTS, PERIODS);
        assertEquals(1, all.findings().countByCode().get("NOT_YET_KNOWN"));
        assertEquals(1, all.lifecycle().orElseThrow().findings().countByCode().get("NOT_YET_KNOWN"));
    }

    @Test
    void nothingIsToldOfOnePartAlone() throws IOException {
        accounts();
        leads();
        periods();
        assertEquals(Optional.empty(), ask("", ACCOUNTS, LEADS, EVENTS).lifecycle(), "no assets");
        assertEquals(Optional.empty(), ask("", ACCOUNTS, PERIODS).lifecycle(), "no leads");
        assertEquals(Optional.empty(), ask("'lifecycle': {},", ACCOUNTS).lifecycle(), "neither");
        file("s.csv", "id,account,product,from,to,price,quantity,recorded");
        assertEquals(Optional.empty(), ask("", ACCOUNTS, LEADS, EVENTS, PERIODS).lifecycle(), "no rows of assets");
        periods();
        file("l.csv", "id,account,channel", "1,,website");
        Answers unknown = ask("", ACCOUNTS, LEADS, EVENTS, PERIODS);
        assertEquals(Optional.empty(), unknown.lifecycle(), "no lead is of an account");
        assertTrue(unknown.funnel().isPresent());
        assertTrue(unknown.recurring().isPresent());
    }
}
