package org.revenuekit.funnel.retention;

/** A customer of a cohort. */
record CohortMember<K extends Comparable<? super K>>(K key, Lifetime life) {}
