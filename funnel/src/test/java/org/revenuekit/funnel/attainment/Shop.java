package org.revenuekit.funnel.attainment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.FiscalYear;

/** Plan and books of a small shop whose year begins in April, written line by line. */
final class Shop {
    static final BusinessCalendar TOKYO = BusinessCalendar.of(ZoneId.of("Asia/Tokyo"), Month.APRIL);
    static final AttainmentPolicy POLICY = AttainmentPolicy.standard(CurrencyUnit.JPY);
    static final FiscalYear FY2026 = FiscalYear.of(2026, Month.APRIL);

    private final List<SalesFact> facts = new ArrayList<>();
    private final List<SalesTarget> targets = new ArrayList<>();

    static MoneyFraction yen(long amount) {
        return MoneyFraction.parse("JPY " + amount);
    }

    static FiscalPart month(int number) {
        return new FiscalPart(FY2026, FiscalPart.Kind.MONTH, number);
    }

    Shop sold(String on, long amount) {
        return sold(SalesFact.of(LocalDate.parse(on), yen(amount)));
    }

    Shop sold(SalesFact fact) {
        facts.add(fact);
        return this;
    }

    Shop planned(String month, long amount) {
        return planned(SalesTarget.of(YearMonth.parse(month), yen(amount)));
    }

    Shop planned(SalesTarget target) {
        targets.add(target);
        return this;
    }

    SalesFacts facts() {
        return SalesFacts.of(DateBasis.ORDER, TaxBasis.EXCLUSIVE, facts);
    }

    SalesTargets targets() {
        return SalesTargets.of(TaxBasis.EXCLUSIVE, targets);
    }

    Attainment asOf(String day) {
        return asOf(TOKYO.endOf(LocalDate.parse(day)));
    }

    Attainment asOf(AsOf asOf) {
        return AttainmentReview.of(POLICY).review(targets(), facts(), asOf);
    }

    static ImmutableList<String> texts(Findings findings) {
        return findings.stream().map(Finding::toString).collect(ImmutableList.toImmutableList());
    }
}
