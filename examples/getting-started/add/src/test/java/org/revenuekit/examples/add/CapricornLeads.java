package org.revenuekit.examples.add;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadEvent;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.StageEntry;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.StageId;

/** How two offices of Capricorn Coffee and three other cafes came to InfintraBytes. */
final class CapricornLeads {
    private static final BusinessCalendar CALENDAR = BusinessCalendar.of(ZoneId.of("Asia/Tokyo"), Month.APRIL);

    private CapricornLeads() {}

    static ImmutableList<Lead> leads() {
        return ImmutableList.of(
                lead("capricorn-head-office", "seminar"),
                lead("capricorn-osaka", "seminar"),
                lead("kinako-cafe", "website"),
                lead("mugi-cafe", "website"),
                lead("hoshi-cafe", "website"));
    }

    /** Four bought; Hoshi Cafe signed, too, and nothing was delivered since. */
    static ImmutableList<LeadEvent> events() {
        return ImmutableList.of(
                entered("capricorn-head-office", "lead", "2024-01-10"),
                entered("capricorn-head-office", "won", "2024-03-20"),
                entered("capricorn-osaka", "lead", "2025-07-01"),
                entered("capricorn-osaka", "won", "2025-08-20"),
                entered("kinako-cafe", "lead", "2024-03-01"),
                entered("kinako-cafe", "won", "2024-05-20"),
                entered("mugi-cafe", "lead", "2024-11-05"),
                entered("mugi-cafe", "won", "2025-01-10"),
                entered("hoshi-cafe", "lead", "2025-10-01"),
                entered("hoshi-cafe", "won", "2025-12-01"));
    }

    private static Lead lead(String account, String channel) {
        return Lead.builder()
                .id(id(account))
                .account(AccountId.of(account))
                .channel(ChannelId.of(channel))
                .build();
    }

    private static LeadEvent entered(String account, String stage, String day) {
        return StageEntry.of(id(account), StageId.of(stage), CALENDAR.startOf(LocalDate.parse(day)));
    }

    private static LeadId id(String account) {
        return LeadId.of("lead of " + account);
    }
}
