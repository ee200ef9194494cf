// Says on the page whether changes arrive: an officer must know when what is shown may be old.
document.addEventListener('htmx:sseOpen', () => { document.body.dataset.live = 'on' })
document.addEventListener('htmx:sseError', () => { document.body.dataset.live = 'off' })

// An open menu closes when something else is chosen.
document.addEventListener('click', event => {
  for (const menu of document.querySelectorAll('details.menu[open]')) {
    if (!menu.contains(event.target)) menu.open = false
  }
})
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return
  for (const menu of document.querySelectorAll('details.menu[open]')) {
    menu.open = false
    menu.querySelector('summary').focus()
  }
})
