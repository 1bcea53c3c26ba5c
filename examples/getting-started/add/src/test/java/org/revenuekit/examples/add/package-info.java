/** The five-minute tour: what a Java program does with RevenueKit after it has added the dependency. */
@NullMarked
package org.revenuekit.examples.add;

import org.jspecify.annotations.NullMarked;
