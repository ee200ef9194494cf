package org.muster.notifier.recipient;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.muster.contract.person.Person;
import org.muster.core.identity.PersonId;

/**
 * What the directory knows about whom to tell of a reminder.
 *
 * @param people the candidates whom it knows
 * @param reached whether a message finds somebody, who need not open a page
 * @param offices ids of the regional offices of the country on the day of the reminder
 * @param specialists the specialists there; asked for only when they are needed
 * @param headquarters the desk at headquarters; asked for only when it is needed
 * @param watchers those who watch something, whatever it is
 */
record Known(
        Map<PersonId, Person> people,
        Predicate<Person> reached,
        Set<String> offices,
        Supplier<List<Person>> specialists,
        Supplier<List<Person>> headquarters,
        List<Person> watchers) {}
