package org.revenuekit.funnel.journey;

import java.util.Optional;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.funnel.process.LeadTrait;

/**
 * Your own way to tell what excludes a lead, such as whether its account is in our own corporate family. It carries a
 * name and a version, so that no answer depends on hidden code.
 */
public interface LeadCheck {
    /**
     * Returns name and version.
     *
     * @return the reference
     */
    DefinitionRef ref();

    /**
     * Says what excludes a lead, beyond the traits that it states. Asked once for each lead.
     *
     * @param lead the lead
     * @return its trait, or empty if there is none
     */
    Optional<LeadTrait> excludes(Lead lead);
}
