package org.revenuekit.examples.add;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.funnel.journey.Exit;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadEvent;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.StageEntry;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.LeadTrait;
import org.revenuekit.funnel.process.ReasonId;
import org.revenuekit.funnel.process.StageId;

/** What became of Tangerine's eight leads of the first quarter of 2026; days are counted from the first of January. */
final class TangerineLeads {
    private static final BusinessCalendar CALENDAR = BusinessCalendar.of(ZoneId.of("Asia/Tokyo"), Month.APRIL);
    private static final ImmutableList<String> STAGES =
            ImmutableList.of("lead", "mal", "mql", "opportunity", "proposal", "negotiation", "won", "onboarded");

    private TangerineLeads() {}

    static ImmutableList<Lead> leads() {
        return ImmutableList.of(
                lead(1, "website"),
                lead(2, "website"),
                lead(3, "seminar"),
                lead(4, "seminar"),
                lead(5, "website"),
                lead(6, "website"),
                lead(7, "seminar"),
                lead(8, "website").withTraits(LeadTrait.STUDENT));
    }

    private static Lead lead(int number, String channel) {
        return Lead.builder()
                .id(id(number))
                .channel(ChannelId.of(channel))
                .value(MoneyFraction.parse("USD 23000"))
                .build();
    }

    private static LeadId id(int number) {
        return LeadId.of("L-" + number);
    }

    /** One is lost, two are not ripe, of whom one comes back; a student is not accepted. */
    static ImmutableList<LeadEvent> events() {
        return ImmutableList.<LeadEvent>builder()
                .addAll(entered(1, 0, 6, 7, 8, 15, 26, 40, 51, 79))
                .addAll(entered(2, 0, 8, 9, 13, 22, 34))
                .add(left(2, "price", 56))
                .addAll(entered(3, 0, 14, 15))
                .add(left(3, "not-now", 20))
                .addAll(entered(3, 2, 64, 75))
                .addAll(entered(4, 0, 14, 16, 19))
                .add(left(4, "gathers-information", 30))
                .addAll(entered(5, 0, 33, 34, 35, 43, 51, 62, 83))
                .addAll(entered(6, 0, 41, 43, 44))
                .addAll(entered(7, 0, 49, 50))
                .addAll(entered(8, 0, 62, 63))
                .build();
    }

    private static ImmutableList<LeadEvent> entered(int lead, int first, int... days) {
        ImmutableList.Builder<LeadEvent> entries = ImmutableList.builder();
        for (int i = 0; i < days.length; i++) {
            entries.add(StageEntry.of(id(lead), StageId.of(STAGES.get(first + i)), day(days[i])));
        }
        return entries.build();
    }

    private static LeadEvent left(int lead, String reason, int day) {
        return Exit.of(id(lead), ReasonId.of(reason), day(day));
    }

    private static Instant day(int day) {
        return CALENDAR.startOf(LocalDate.of(2026, 1, 1).plusDays(day - 1));
    }
}
