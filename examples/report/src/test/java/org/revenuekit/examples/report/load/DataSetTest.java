package org.revenuekit.examples.report.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.AccountStatus;
import org.revenuekit.core.account.Country;
import org.revenuekit.core.account.Language;
import org.revenuekit.core.activity.Activity;
import org.revenuekit.core.activity.ActivityKind;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.Discount;
import org.revenuekit.core.opportunity.DiscountReason;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.opportunity.OpportunityLine;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.seller.Seniority;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.RowFinding;
import org.revenuekit.examples.report.canonical.RowRef;
import org.revenuekit.hierarchy.link.ParentLink;

/** Canonical rows become objects of the library, or findings. */
class DataSetTest {

    private static final CurrencyUnit EUR = CurrencyUnit.EUR;

    private static final String ACCOUNTS =
            "'accounts': [ { 'file': 'a.csv', 'columns': { 'id': 'id', 'name': 'name', 'parent': 'up', 'parentName': 'upName' } } ]";
    private static final String LINES =
            "'opportunityLines': [ { 'file': 'l.csv', 'columns': { 'opportunity': 'o', 'product': 'p', 'quantity': 'n',"
                    + " 'unitPrice': 'price', 'discount': 'off', 'discountReason': 'why', 'currency': 'cur' } } ]";

    @TempDir
    private Path temporary;

    private Folder folder;

    @BeforeEach
    void start() {
        folder = new Folder(temporary);
    }

    private static List<String> findings(DataSet set) {
        return set.findings().stream().map(RowFinding::toString).toList();
    }

    private static AccountId account(String id) {
        return AccountId.of(id);
    }

    @Test
    void accountsHaveCountryStatusAndLanguage() {
        folder.file("a.csv", "id,country,status,language\n1,JP,active,ja\n2,US-DE,withdrawn,en-GB\n3,,,\n");
        DataSet set = folder.set("'accounts': [ { 'file': 'a.csv', 'columns': { 'id': 'id', 'country': 'country',"
                + " 'status': 'status', 'language': 'language' } } ]");
        assertEquals(
                List.of(
                        Account.builder()
                                .id(account("1"))
                                .country(Country.of("JP"))
                                .status(AccountStatus.ACTIVE)
                                .language(Language.of("ja"))
                                .build(),
                        Account.builder()
                                .id(account("2"))
                                .country(Country.of("US"))
                                .status(AccountStatus.WITHDRAWN)
                                .language(Language.of("en"))
                                .build(),
                        Account.of(account("3"))),
                set.accounts().list());
    }

    @Test
    void accountsAndLinksAreMade() {
        folder.file(
                "a.csv", "id,name,up,upName\n1,One,,\n2,,1,\n3,Three,,Group K.K.\n4,Four,1,ignored\n5,Five,,\u200B\n");
        folder.file("l.csv", "child,parent,name\n5,1,\n5,,Group K.K.\n5,,\n");
        DataSet set = folder.set(ACCOUNTS
                + ", 'links': [ { 'file': 'l.csv', 'columns': { 'child': 'child', 'parent': 'parent', 'parentName':"
                + " 'name' } } ]");
        assertEquals("One", set.accounts().get(account("1")).label());
        assertEquals(Optional.empty(), set.accounts().get(account("2")).name());
        assertEquals(
                ImmutableList.of(
                        ParentLink.of(account("2"), account("1")),
                        ParentLink.ofName(account("3"), "Group K.K."),
                        ParentLink.of(account("4"), account("1")),
                        ParentLink.of(account("5"), account("1")),
                        ParentLink.ofName(account("5"), "Group K.K.")),
                set.links());
        assertEquals(
                List.of(
                        "a.csv:6 parentName UNUSABLE_NAME: accounts.parentName has nothing visible that could be compared"
                                + " [\\u200b]",
                        "l.csv:4 LINK_WITHOUT_PARENT: the link names no parent"),
                findings(set));
        assertEquals(ImmutableSet.of(CanonicalTable.ACCOUNTS, CanonicalTable.LINKS), set.given());
        assertEquals(5, set.data().rows(CanonicalTable.ACCOUNTS).size());
    }

    @Test
    void subjectsLeadToTheRowsTheyCameFrom() {
        folder.file("a.csv", "id,name,up,upName\n1,One,,\n2,Two,9,\n3,Three,,Group  K.K.\n4,Four,,group k.k.\n");
        folder.file("l.csv", "child,parent\n1,9\n1,8\n");
        folder.file("s.csv", "id\nS\n");
        DataSet set = folder.set(ACCOUNTS
                + ", 'links': [ { 'file': 'l.csv', 'columns': { 'child': 'child', 'parent': 'parent' } } ],"
                + " 'sellers': [ { 'file': 's.csv', 'columns': { 'id': 'id' } } ]");
        assertEquals(
                ImmutableList.of(new RowRef("a.csv", 2), new RowRef("l.csv", 2), new RowRef("l.csv", 3)),
                set.rowsOf(Subject.of(account("1"))),
                "its own row, and its links");
        assertEquals(
                ImmutableList.of(new RowRef("a.csv", 3), new RowRef("l.csv", 2)),
                set.rowsOf(Subject.of(account("9"))),
                "a company that is only named by id");
        assertEquals(
                ImmutableList.of(new RowRef("a.csv", 4), new RowRef("a.csv", 5)),
                set.rowsOf(Subject.of(account("group k.k."))),
                "a company that is only named by name");
        assertEquals(ImmutableList.of(new RowRef("s.csv", 2)), set.rowsOf(Subject.of(SellerId.of("S"))));
        assertEquals(ImmutableList.of(), set.rowsOf(Subject.of(SellerId.of("9"))));
        assertEquals(ImmutableList.of(), set.rowsOf(Subject.of(ProductId.of("S"))));
        assertEquals(ImmutableList.of(), set.rowsOf(Subject.of(OpportunityId.of("S"))));
        assertEquals(ImmutableList.of(), set.rowsOf(new Subject("activity", "S")));
    }

    @Test
    void sellersOwnersAndActivitiesAreMade() {
        folder.file("s.csv", "id,name,level,boss\n1,Ann,junior,Bob\n2,Bob,senior,\n3,Cy,,1\n4,Di,,Eve\n5,Ann,,Ann\n");
        folder.file(
                "o.csv",
                "a,s,from,to\nA,1,2025-01-01,2025-04-01\nA,2,2025-04-01,\nB,1,,2025-04-01\nC,3,,\nD,1,2025-02-01,2025-01-01\n");
        folder.file("t.csv", "a,s,d,k\nA,1,2025-03-01,Web meeting\nA,,2025-03-02,\n");
        DataSet set = folder.set(
                "'sellers': [ { 'file': 's.csv', 'columns': { 'id': 'id', 'name': 'name', 'seniority':"
                        + " 'level', 'manager': 'boss' } } ],"
                        + " 'owners': [ { 'file': 'o.csv', 'columns': { 'account': 'a', 'seller': 's', 'from': 'from', 'to': 'to' } } ],"
                        + " 'activities': [ { 'file': 't.csv', 'columns': { 'account': 'a', 'seller': 's', 'date': 'd', 'kind': 'k' } } ]");
        SellerId one = SellerId.of("1");
        assertEquals("Ann", set.sellers().get(one).label());
        assertEquals(Optional.of(Seniority.JUNIOR), set.sellers().get(one).seniority());
        assertEquals(Optional.empty(), set.sellers().get(SellerId.of("3")).seniority());
        assertEquals(Optional.of(SellerId.of("2")), set.sellers().get(one).manager(), "a name becomes its id");
        assertEquals(Optional.of(one), set.sellers().get(SellerId.of("3")).manager(), "an id stays");
        assertEquals(
                Optional.of(SellerId.of("Eve")),
                set.sellers().get(SellerId.of("4")).manager(),
                "no seller");
        assertEquals(
                Optional.of(SellerId.of("Ann")),
                set.sellers().get(SellerId.of("5")).manager(),
                "two are called so");
        BusinessCalendar calendar = BusinessCalendar.of(ZoneOffset.UTC, Month.JANUARY);
        AsOf march = calendar.endOf(LocalDate.of(2025, 3, 31));
        AsOf april = calendar.endOf(LocalDate.of(2025, 4, 1));
        assertEquals(ImmutableSet.of(one), set.ownership().ownersOf(account("A"), march));
        assertEquals(ImmutableSet.of(SellerId.of("2")), set.ownership().ownersOf(account("A"), april));
        assertEquals(ImmutableSet.of(one), set.ownership().ownersOf(account("B"), march));
        assertEquals(ImmutableSet.of(), set.ownership().ownersOf(account("B"), april));
        assertEquals(ImmutableSet.of(SellerId.of("3")), set.ownership().ownersOf(account("C"), april));
        assertEquals(ImmutableSet.of(), set.ownership().ownersOf(account("D"), march));
        assertEquals(
                List.of("o.csv:6 ENDS_BEFORE_IT_BEGINS: it begins on 2025-02-01 and ends on 2025-01-01"),
                findings(set));
        assertEquals(
                List.of(ActivityKind.WEB_MEETING, ActivityKind.OTHER),
                set.activities().stream().map(Activity::kind).toList());
        assertEquals(Optional.of(one), set.activities().get(0).seller());
        assertEquals(Optional.empty(), set.activities().get(1).seller());
        assertEquals(LocalDate.of(2025, 3, 2), set.activities().get(1).date());
    }

    @Test
    void withoutTablesThereIsNothing() {
        folder.file("p.csv", "id,name,price,cur\n1,One,5.00,EUR\n2,,,\n");
        DataSet set =
                folder.set("'products': [ { 'file': 'p.csv', 'columns': { 'id': 'id', 'name': 'name', 'listPrice':"
                        + " 'price', 'currency': 'cur' } } ]");
        assertEquals(
                Optional.of(MoneyFraction.of(EUR, new BigDecimal("5"))),
                set.catalogue().get(ProductId.of("1")).listPrice());
        assertEquals(Optional.empty(), set.catalogue().get(ProductId.of("2")).listPrice());
        assertEquals("2", set.catalogue().get(ProductId.of("2")).label());
        assertTrue(set.ownership().isEmpty());
        assertEquals(0, set.accounts().size());
        assertEquals(ImmutableList.of(), set.links());
        assertEquals(ImmutableList.of(), set.opportunities().list());
        assertEquals(TaxBasis.UNSTATED, set.opportunities().taxBasis());
    }

    private DataSet deals(String rows, String lines) {
        folder.file("d.csv", "id,a,n,stage,amount,cur\n" + rows).file("l.csv", "o,p,n,price,off,why,cur\n" + lines);
        folder.file("a.csv", "id,name,up,upName\n1,Acme Ltd,,\n2,Same,,\n3,same,,\n");
        return folder.set(ACCOUNTS + ", 'opportunities': [ { 'file': 'd.csv', 'columns': { 'id': 'id', 'account': 'a',"
                + " 'accountName': 'n', 'outcome': 'stage', 'amount': 'amount', 'currency': 'cur' } } ], " + LINES);
    }

    @Test
    void accountsAreFoundByName() {
        DataSet set = deals(
                "1,1,,won,,\n2,,ACME  Ltd,won,,\n3,,same,won,,\n4,,Nobody,won,,\n5,2,Acme Ltd,won,,\n6,,\u200B,open,,\n",
                "");
        assertEquals(
                List.of(
                        Optional.of(account("1")),
                        Optional.of(account("1")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(account("2")),
                        Optional.empty()),
                set.opportunities().list().stream().map(Opportunity::account).toList());
        assertEquals(
                List.of(
                        "l.csv:0 NO_ROWS: the file has no rows",
                        "d.csv:4 accountName AMBIGUOUS_ACCOUNT_NAME: several accounts are called so: 2, 3 [same]",
                        "d.csv:5 accountName UNKNOWN_ACCOUNT_NAME: no account is called so; map the account's id, or the"
                                + " name as its id [Nobody]",
                        "d.csv:7 accountName UNKNOWN_ACCOUNT_NAME: no account is called so; map the account's id, or the"
                                + " name as its id [\\u200b]"),
                findings(set));
    }

    @Test
    void linesKeepPriceQuantityAndDiscountApart() {
        DataSet set = deals(
                "1,1,,won,,\n2,1,,lost,7,EUR\n",
                "1,P,3,2.50,0.1,volume,EUR\n1,P,-1,2.50,,volume,EUR\n1,,1,4,0,,EUR\n1,P,1,,,,EUR\n9,P,1,1,,,\n");
        Opportunity first = set.opportunities().list().get(0);
        assertEquals(
                ImmutableList.of(
                        OpportunityLine.builder()
                                .product(ProductId.of("P"))
                                .quantity(new BigDecimal("3"))
                                .gross(MoneyFraction.of(EUR, new BigDecimal("7.5")))
                                .discount(Discount.of(new BigDecimal("0.1"), DiscountReason.VOLUME))
                                .build(),
                        OpportunityLine.builder()
                                .product(ProductId.of("P"))
                                .quantity(new BigDecimal("-1"))
                                .gross(MoneyFraction.of(EUR, new BigDecimal("-2.5")))
                                .build(),
                        OpportunityLine.builder()
                                .quantity(BigDecimal.ONE)
                                .gross(MoneyFraction.of(EUR, new BigDecimal("4")))
                                .discount(Discount.of(BigDecimal.ZERO, DiscountReason.UNSTATED))
                                .build()),
                first.lines());
        assertEquals(Outcome.LOST, set.opportunities().list().get(1).outcome());
        assertEquals(
                Optional.of(MoneyFraction.of(EUR, new BigDecimal("7"))),
                set.opportunities().list().get(1).amount());
        assertEquals(
                List.of(
                        "l.csv:6 opportunity UNKNOWN_REFERENCE: opportunityLines.opportunity names no row of"
                                + " opportunities [9]",
                        "l.csv:5 LINE_WITHOUT_PRICE: the line has neither unit price nor amount"),
                findings(set));
    }

    @Test
    void totalsOfLinesAreTakenAsTheyAre() {
        folder.file("d.csv", "id,a,stage\n1,A,won\n").file("l.csv", "o,n,total\n1,3,10\n");
        DataSet set =
                folder.set("'opportunities': [ { 'file': 'd.csv', 'columns': { 'id': 'id', 'account': 'a', 'outcome':"
                        + " 'stage' } } ], 'opportunityLines': [ { 'file': 'l.csv', 'columns': { 'opportunity': 'o', 'quantity':"
                        + " 'n', 'amount': 'total' } } ]");
        OpportunityLine line = set.opportunities().list().get(0).lines().get(0);
        assertEquals(MoneyFraction.of(CurrencyUnit.USD, BigDecimal.TEN), line.gross());
        assertEquals(new BigDecimal("3"), line.quantity());
    }

    @Test
    void linesInAnotherCurrencyAreLeftOut() {
        DataSet set =
                deals("1,1,,won,5,USD\n2,1,,won,,\n", "1,P,1,1,,,EUR\n1,P,1,5,,,USD\n2,P,1,1,,,EUR\n2,P,1,2,,,USD\n");
        assertEquals(1, set.opportunities().list().get(0).lines().size());
        assertEquals(
                Optional.of(MoneyFraction.of(EUR, BigDecimal.ONE)),
                set.opportunities().list().get(1).value(),
                "the first line decides where there is no amount");
        assertEquals(
                List.of(
                        "l.csv:2 currency LINE_CURRENCY_DIFFERS: the line is in EUR, its opportunity in USD [EUR]",
                        "l.csv:5 currency LINE_CURRENCY_DIFFERS: the line is in USD, its opportunity in EUR [USD]"),
                findings(set));
    }

    @Test
    void ratesAreMadeOnceForEachPairAndDay() {
        folder.file("r.csv", """
                f,t,d,r
                EUR,USD,2025-01-01,1.10
                EUR,USD,2025-01-01,1.1
                EUR,USD,2025-01-01,1.2
                USD,USD,2025-01-01,1
                EUR,JPY,2025-01-01,160
                """);
        DataSet set = folder.set(
                "'rates': [ { 'file': 'r.csv', 'columns': { 'from': 'f', 'to': 't', 'date': 'd', 'rate': 'r' } } ]");
        LocalDate day = LocalDate.of(2025, 2, 1);
        assertEquals(Optional.of(new BigDecimal("1.1")), set.rates().rate(EUR, CurrencyUnit.USD, day));
        assertEquals(Optional.of(new BigDecimal("160")), set.rates().rate(EUR, CurrencyUnit.JPY, day));
        assertEquals(
                List.of(
                        "r.csv:4 rate RATE_CONTRADICTS: the rate differs from that in r.csv:2 [1.2]",
                        "r.csv:5 RATE_OF_ONE_CURRENCY: the rate is from USD to itself"),
                findings(set));
    }
}
