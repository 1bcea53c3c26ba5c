package org.revenuekit.hierarchy.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.activity.Activity;
import org.revenuekit.core.activity.ActivityKind;
import org.revenuekit.core.money.ExchangeRate;
import org.revenuekit.core.money.ExchangeRates;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyResolution;
import org.revenuekit.hierarchy.HierarchyView;
import org.revenuekit.hierarchy.link.ParentLink;

/** Accounts, links, rates and opportunities, gathered row by row, to be asked about as of {@link #DAY}. */
public final class World {
    public static final CurrencyUnit USD = CurrencyUnit.USD;
    public static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    public static final AsOf AS_OF =
            BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL).endOf(DAY);

    private final List<Account> accounts = new ArrayList<>();
    private final List<ParentLink> links = new ArrayList<>();
    private final List<ExchangeRate> rates = new ArrayList<>();
    private final List<Opportunity> opportunities = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();
    private final List<Balance> balances = new ArrayList<>();
    private TaxBasis taxBasis = TaxBasis.UNSTATED;

    private World() {}

    /** Accounts without names and parents. */
    public static World of(String... ids) {
        World world = new World();
        for (String id : ids) {
            world.accounts.add(Account.of(id(id)));
        }
        return world;
    }

    /** Seed 0: who buys from Tangerine, each by one opportunity, and what was found out about four of them. */
    public static World tangerine() {
        return of().account("GS", "GalacticSpace")
                .account("PU", "PupsRUs")
                .account("WD", "We <3 Dogs")
                .account("K9", "K9 Food Suppliers")
                .account("PK", "Puppy Kingdom")
                .parentName("PU", "Dogs Extraordinaire")
                .parentName("WD", "Dogs Extraordinaire")
                .parentName("K9", "Dogs Extraordinaire")
                .parentName("PK", "Dogs Extraordinaire")
                .won("GS", "1000000")
                .won("PU", "750000")
                .won("WD", "500000")
                .won("K9", "400000")
                .won("PK", "350000");
    }

    public World account(String id, String name) {
        accounts.add(Account.of(id(id), name));
        return this;
    }

    public World parent(String child, String parent) {
        links.add(ParentLink.of(id(child), id(parent)));
        return this;
    }

    public World parentName(String child, String name) {
        links.add(ParentLink.ofName(id(child), name));
        return this;
    }

    public World rate(String from, String to, LocalDate validFrom, String rate) {
        rates.add(ExchangeRate.of(CurrencyUnit.of(from), CurrencyUnit.of(to), validFrom, new BigDecimal(rate)));
        return this;
    }

    public World taxBasis(TaxBasis basis) {
        taxBasis = basis;
        return this;
    }

    /** Adds an opportunity won on the day asked about, named o1, o2 and so on. */
    public World won(String account, String dollars) {
        return add(opportunity("o" + (opportunities.size() + 1), Outcome.WON)
                .account(id(account))
                .amount(usd(dollars)));
    }

    public World add(Opportunity.Builder opportunity) {
        opportunities.add(opportunity.build());
        return this;
    }

    public World activity(Activity.Builder activity) {
        activities.add(activity.build());
        return this;
    }

    /** A visit on the day asked about, by nobody known. */
    public static Activity.Builder visit(String account) {
        return Activity.builder().kind(ActivityKind.VISIT).account(id(account)).date(DAY);
    }

    public World balance(String account, LocalDate date, String dollars) {
        return balance(Balance.of(id(account), date, usd(dollars)));
    }

    public World balance(Balance balance) {
        balances.add(balance);
        return this;
    }

    /** An opportunity created and closed on the day asked about, without account and amount. */
    public static Opportunity.Builder opportunity(String id, Outcome outcome) {
        return Opportunity.builder()
                .id(OpportunityId.of(id))
                .outcome(outcome)
                .createdOn(DAY)
                .closedOn(DAY);
    }

    public Hierarchy hierarchy() {
        return HierarchyResolution.of(HierarchyView.standard()).resolve(Accounts.of(accounts), links, AS_OF);
    }

    /** What was won, in dollars. */
    public MoneyRollUp total() {
        return total(Measure.sumIn(USD));
    }

    public <R extends RollUp<?>> R total(Measure<R> measure) {
        return total(measure, AS_OF);
    }

    public <R extends RollUp<?>> R total(Measure<R> measure, AsOf asOf) {
        return RollUpAnalysis.of(measure).with(ExchangeRates.of(rates)).total(hierarchy(), facts(), asOf);
    }

    public Facts facts() {
        return Facts.of(Opportunities.of(taxBasis, opportunities))
                .with(activities)
                .with(Balances.of(taxBasis, balances));
    }

    public static AccountId id(String id) {
        return AccountId.of(id);
    }

    public static MoneyFraction usd(String amount) {
        return money("USD", amount);
    }

    public static MoneyFraction money(String currency, String amount) {
        return MoneyFraction.of(CurrencyUnit.of(currency), new BigDecimal(amount));
    }

    public static Money dollars(String amount) {
        return Money.parse("USD " + amount);
    }

    /** Asserts that a null is refused by the name of its parameter. */
    public static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }

    /** Asserts that a definition is refused, with which words. */
    public static void assertRefuses(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
