package org.revenuekit.funnel.retention;

/** A customer and its recurring revenue, of which the first day is known. */
record Member<K extends Comparable<? super K>>(K key, Lifetime life) {}
