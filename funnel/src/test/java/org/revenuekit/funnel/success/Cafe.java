package org.revenuekit.funnel.success;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.BusinessHours;

/** Customers that drink coffee, and how tests say what happened with them. */
final class Cafe {
    static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    static final BusinessCalendar TOKYO = BusinessCalendar.of(ZONE, Month.APRIL);
    static final BusinessHours NINE_TO_SIX = BusinessHours.of(TOKYO, LocalTime.of(9, 0), LocalTime.of(18, 0));
    static final AccountId CAPRICORN = AccountId.of("capricorn");
    static final AccountId ARIES = AccountId.of("aries");
    static final AccountId NOBODY = AccountId.of("nobody");

    private Cafe() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    static AsOf asOf(String day) {
        return TOKYO.endOf(day(day));
    }

    static Customer since(AccountId account, String start) {
        return Customer.of(account, day(start));
    }

    static Customers one(Customer... customers) {
        return Customers.of(List.of(customers));
    }

    static MilestoneReached reached(AccountId account, String milestone, String on) {
        return MilestoneReached.of(account, MilestoneId.of(milestone), day(on));
    }

    static UsageReading seats(AccountId account, long used, long available, String on) {
        return UsageReading.of(account, UsageKind.SEATS, used, available, day(on));
    }

    static ContractEvent event(AccountId account, ContractEventKind kind, String on) {
        return ContractEvent.of(account, kind, day(on));
    }

    static ImmutableList<String> texts(Findings findings) {
        return findings.stream().map(Finding::toString).collect(ImmutableList.toImmutableList());
    }

    static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }

    /** Each part of a record that is an object must be there, and is named if it is not. */
    static void assertNoPartIsNull(Record valid) throws ReflectiveOperationException {
        RecordComponent[] parts = valid.getClass().getRecordComponents();
        Constructor<?> constructor = valid.getClass()
                .getDeclaredConstructor(
                        Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
        for (int missing = 0; missing < parts.length; missing++) {
            if (!parts[missing].getType().isPrimitive()) {
                Object[] arguments = new Object[parts.length];
                for (int i = 0; i < parts.length; i++) {
                    arguments[i] = i == missing ? null : parts[i].getAccessor().invoke(valid);
                }
                Throwable cause = assertThrows(
                                InvocationTargetException.class, () -> constructor.newInstance(arguments))
                        .getCause();
                assertEquals(
                        Optional.of(parts[missing].getName()),
                        Optional.ofNullable(assertInstanceOf(NullPointerException.class, cause)
                                .getMessage()),
                        valid.getClass().getSimpleName());
            }
        }
    }
}
