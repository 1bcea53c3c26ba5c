package org.revenuekit.core.contact;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.CoreFinding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.internal.Register;

/** The contacts (顧客担当者) as they were known on one day: built once, immutable, in the order given. */
public final class Contacts {
    private final Register<ContactId, Contact> register;
    private final ImmutableListMultimap<AccountId, Contact> byAccount;
    private final LocalDate on;

    private Contacts(Register<ContactId, Contact> register, LocalDate on) {
        this.register = register;
        this.byAccount = register.items().stream().collect(toImmutableListMultimap(Contact::account, c -> c));
        this.on = on;
    }

    /**
     * Takes them in order. Of several with one id the first stands; the others are reported.
     *
     * @param given the contacts
     * @param on the day on which they were known so
     * @return the contacts, each id once
     */
    public static Contacts of(Iterable<Contact> given, LocalDate on) {
        return new Contacts(
                new Register<>(given, Contact::id, Subject::of, CoreFinding.DUPLICATE_CONTACT),
                requireNonNull(on, "on"));
    }

    /**
     * Returns them all.
     *
     * @return one for each id, in the order given
     */
    public ImmutableList<Contact> list() {
        return register.items();
    }

    /**
     * Returns the day on which they were known so.
     *
     * @return the day
     */
    public LocalDate on() {
        return on;
    }

    /**
     * Returns those of one account.
     *
     * @param account its id
     * @return in the order given; none if nobody is known there
     */
    public ImmutableList<Contact> of(AccountId account) {
        return byAccount.get(requireNonNull(account, "account"));
    }

    /**
     * Looks one up.
     *
     * @param id the person's id
     * @return the contact, or empty if it was never given
     */
    public Optional<Contact> find(ContactId id) {
        return register.find(id);
    }

    /**
     * Returns one that must be there.
     *
     * @param id the person's id
     * @return the contact
     * @throws UnknownIdException if the id was never given
     */
    public Contact get(ContactId id) {
        return register.get(id);
    }

    /**
     * Returns what is wrong with those given.
     *
     * @return a finding for each id given more than once
     */
    public Findings findings() {
        return register.findings();
    }
}
