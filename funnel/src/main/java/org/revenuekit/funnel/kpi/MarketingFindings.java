package org.revenuekit.funnel.kpi;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.process.ChannelId;

/** Collects what is odd about facts, each thing once with a count, in an order that depends on the data only. */
final class MarketingFindings {
    /** Something odd: its kind, what it is about, and a detail, empty where the kind has none. */
    private record Oddity(MarketingFinding kind, Subject subject, String detail) {
        private static final Comparator<Oddity> ORDER = Comparator.comparing(Oddity::kind)
                .thenComparing(Oddity::subject)
                .thenComparing(Oddity::detail);
    }

    private final MarketingPolicy policy;
    private final AsOf asOf;
    private final Map<Oddity, Long> oddities = new TreeMap<>(Oddity.ORDER);

    private MarketingFindings(MarketingPolicy policy, AsOf asOf) {
        this.policy = policy;
        this.asOf = asOf;
    }

    static Findings of(MarketingPolicy policy, MarketingFacts facts, List<MarketingCell> cells, AsOf asOf) {
        MarketingFindings findings = new MarketingFindings(policy, asOf);
        Map<ChannelFacts, Long> lines = new TreeMap<>(FactsOrder.ALL);
        facts.channels().forEach(line -> lines.merge(line, 1L, Long::sum));
        lines.forEach(findings::line);
        facts.costs().forEach(findings::cost);
        cells.forEach(findings::cell);
        return findings.build();
    }

    private static Subject subject(ChannelId channel) {
        return new Subject("channel", channel.value());
    }

    private void line(ChannelFacts line, long given) {
        Subject subject = subject(line.channel());
        if (!MarketingCells.isSeen(line, asOf)) {
            count(MarketingFinding.AFTER_AS_OF, subject, "", given);
            return;
        }
        if (given > 1) {
            count(MarketingFinding.REPEATED_FACTS, subject, line.month().toString(), given);
        }
        Stream.of(line.cost(), line.revenue(), line.profit())
                .forEach(amount -> amount.ifPresent(money -> currency(subject, money, given)));
    }

    private void cost(AcquisitionCost cost) {
        Subject subject = new Subject("cost", cost.category().name());
        if (!asOf.sees(cost.month().atDay(1))) {
            count(MarketingFinding.AFTER_AS_OF, subject, "", 1);
        } else if (policy.acquisitionCosts().contains(cost.category())) {
            currency(subject, cost.amount(), 1);
        }
    }

    private void currency(Subject subject, Money amount, long given) {
        if (!amount.getCurrencyUnit().equals(policy.currency())) {
            count(
                    MarketingFinding.FOREIGN_CURRENCY,
                    subject,
                    amount.getCurrencyUnit().getCode(),
                    given);
        }
    }

    private void cell(MarketingCell cell) {
        cell.channel()
                .filter(channel -> policy.mediaMapping().classOf(channel).isEmpty())
                .ifPresent(channel -> count(MarketingFinding.UNMAPPED_CHANNEL, subject(channel), "", 1));
        YearMonth month = cell.month();
        if (month.atEndOfMonth().isAfter(asOf.seenUntil())) {
            count(MarketingFinding.OPEN_MONTH, new Subject("month", month.toString()), "", 1);
        }
    }

    private void count(MarketingFinding kind, Subject subject, String detail, long times) {
        oddities.merge(new Oddity(kind, subject, detail), times, Long::sum);
    }

    private Findings build() {
        return Findings.of(oddities.entrySet().stream()
                .map(entry -> finding(entry.getKey(), Long.toString(entry.getValue())))
                .collect(toImmutableList()));
    }

    private static Finding finding(Oddity oddity, String count) {
        ImmutableMap<String, String> details = switch (oddity.kind()) {
            case AFTER_AS_OF -> ImmutableMap.of("lines", count);
            case REPEATED_FACTS -> ImmutableMap.of("month", oddity.detail(), "given", count);
            case FOREIGN_CURRENCY -> ImmutableMap.of("currency", oddity.detail(), "amounts", count);
            default -> ImmutableMap.of(); // it is about the channel or month
        };
        Finding.Builder finding = Finding.builder();
        finding.kind(oddity.kind()).subject(oddity.subject()).putAllDetails(details);
        return finding.build();
    }
}
